<?php
/**
 * A block for each element that stands on its own; a term is a word in a sentence, so the editor has a format for it.
 *
 * @package ImpactElements
 */

namespace ImpactElements;

defined( 'ABSPATH' ) || exit;

/** The editor's files, each with what WordPress provides for it; a later one may use those before it. */
const EDITOR_FILES = array(
	'documents' => array( 'element', 'html-entities' ),
	'words'     => array(),
	'controls'  => array( 'components', 'element', 'i18n' ),
	'paste'     => array( 'block-editor', 'blocks', 'data', 'notices' ),
	'term'      => array( 'block-editor', 'components', 'data', 'element', 'i18n', 'rich-text' ),
	'editor'    => array( 'api-fetch', 'block-editor', 'blocks', 'components', 'data', 'element', 'hooks', 'i18n' ),
);

/**
 * Names of our blocks.
 *
 * @return string[]
 */
function block_names(): array {
	$names = array_diff( array_keys( elements() ), array( 'term' ) );
	return array_map( fn( string $name ): string => "impact-elements/$name", array_values( $names ) );
}

/** Registers the blocks from what the build wrote of each, and the editor's files. */
function register_blocks(): void {
	$before = '';
	foreach ( EDITOR_FILES as $file => $needs ) {
		$handle = 'editor' === $file ? 'impact-elements-editor' : "impact-elements-editor-$file";
		$needs  = array_map( fn( string $name ): string => "wp-$name", $needs );
		wp_register_script(
			$handle,
			plugins_url( "blocks/$file.js", PLUGIN_FILE ),
			'' === $before ? $needs : array_merge( $needs, array( $before ) ),
			carried_script()['version'] . '-' . filemtime( dirname( __DIR__ ) . "/blocks/$file.js" ),
			true
		);
		wp_set_script_translations( $handle, 'impact-elements', dirname( __DIR__ ) . '/languages' );
		$before = $handle;
	}
	wp_register_style( 'impact-elements-editor', plugins_url( 'blocks/editor.css', PLUGIN_FILE ), array(), carried_script()['version'] );
	foreach ( block_names() as $block ) {
		$name = substr( $block, strlen( 'impact-elements/' ) );
		register_block_type(
			dirname( __DIR__ ) . "/generated/blocks/$name",
			array(
				'render_callback' => fn( array $attributes, string $words ): string => render_element(
					$name,
					$attributes,
					trim( $words ),
					get_block_wrapper_attributes( array_filter( array( 'style' => pick_looks( $attributes ) ) ) )
				),
			)
		);
	}
}

/** Hands the editor what a person may set, whose documents there are, and where the script is that draws it all. */
function describe_elements_to_editor(): void {
	$script  = script();
	$address = null === $script['version'] ? $script['src'] : add_query_arg( 'ver', $script['version'], $script['src'] );
	$posts   = documents()['posts'] ?? '';
	$feeds   = settings()['feeds'];
	if ( '' !== $posts ) {
		$feeds[] = array(
			'url'   => $posts,
			'title' => __( 'The publisher’s posts', 'impact-elements' ),
		);
	}
	$data = array(
		'script'    => array_merge( array( 'src' => $address ), pin() ),
		'forms'     => may_place_forms(),
		'documents' => (object) documents(),
		'kinds'     => documents_of_elements(),
		'language'  => settings()['language'],
		'feeds'     => $feeds,
		'controls'  => require dirname( __DIR__ ) . '/generated/controls.php',
		'former'    => (object) require dirname( __DIR__ ) . '/generated/former.php',
		'addressed' => require dirname( __DIR__ ) . '/generated/addressed.php',
		'texts'     => array( 'noScript' => __( 'The plugin brings the script, so its line is not needed here.', 'impact-elements' ) ),
	);
	wp_add_inline_script(
		'impact-elements-editor-documents',
		'window.impactElements = ' . wp_json_encode( $data, JSON_HEX_TAG | JSON_UNESCAPED_SLASHES ) . ';',
		'before'
	);
}
