<?php
/**
 * A block for each element that stands on its own; a term is a word in a sentence, so the editor has a format for it.
 *
 * @package ImpactElements
 */

namespace ImpactElements;

/**
 * Names of our blocks.
 *
 * @return string[]
 */
function block_names(): array {
	$names = array_diff( array_keys( elements() ), array( 'term' ) );
	return array_map( fn( string $name ): string => "impact-elements/$name", array_values( $names ) );
}

/** Registers the blocks from what the build wrote of each. */
function register_blocks(): void {
	$script = dirname( __DIR__ ) . '/blocks/editor.js';
	wp_register_script(
		'impact-elements-editor',
		plugins_url( 'blocks/editor.js', PLUGIN_FILE ),
		array_map(
			fn( string $name ): string => "wp-$name",
			array( 'block-editor', 'blocks', 'components', 'element', 'hooks', 'html-entities', 'i18n', 'rich-text' )
		),
		carried_script()['version'] . '-' . filemtime( $script ),
		true
	);
	wp_set_script_translations( 'impact-elements-editor', 'impact-elements' );
	foreach ( block_names() as $block ) {
		$name = substr( $block, strlen( 'impact-elements/' ) );
		register_block_type(
			dirname( __DIR__ ) . "/generated/blocks/$name",
			array(
				'render_callback' => fn( array $attributes, string $words ): string =>
					render_element( $name, $attributes, trim( $words ), get_block_wrapper_attributes() ),
			)
		);
	}
}

/** Hands the editor what a person may set, and where the script is that draws it. */
function describe_elements_to_editor(): void {
	$script  = script();
	$address = null === $script['version'] ? $script['src'] : add_query_arg( 'ver', $script['version'], $script['src'] );
	$data    = array(
		'script'   => array_merge( array( 'src' => $address ), pin() ),
		'forms'    => current_user_can( 'unfiltered_html' ),
		'controls' => require dirname( __DIR__ ) . '/generated/controls.php',
	);
	wp_add_inline_script(
		'impact-elements-editor',
		'window.impactElements = ' . wp_json_encode( $data, JSON_HEX_TAG | JSON_UNESCAPED_SLASHES ) . ';',
		'before'
	);
}
