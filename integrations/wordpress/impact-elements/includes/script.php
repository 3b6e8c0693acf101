<?php
/**
 * The one script, on the pages that need it.
 *
 * @package ImpactElements
 */

namespace ImpactElements;

const HANDLE = 'impact-elements';

/**
 * Room for what is to come, so that nothing jumps when it does. Not where no script runs: words need no such room.
 */
const ROOM = '@media (scripting:enabled){impact-statistic,impact-prevalence,impact-change,impact-posts,impact-glossary,impact-subscribe,'
	. 'impact-support{display:block}'
	. 'impact-statistic{min-height:11em}impact-statistic[src]{min-height:max(14em,17em - 6vw)}impact-prevalence{min-height:18em}'
	. 'impact-change{min-height:max(24em,28em - 20vw)}'
	. 'impact-subscribe[action]{min-height:27em}impact-support[src]{min-height:max(36em,56em - 30vw)}impact-posts[src]{min-height:max(35em,69em - 72vw)}}';

/**
 * Which script, and how it is pinned. By default the copy that came with the plugin.
 *
 * @return array{src: string, integrity: string, version: string|null}
 */
function script(): array {
	$carried = carried_script();
	$script  = defined( 'IMPACT_ELEMENTS_SCRIPT' )
		? array(
			'src'       => IMPACT_ELEMENTS_SCRIPT,
			'integrity' => defined( 'IMPACT_ELEMENTS_INTEGRITY' ) ? IMPACT_ELEMENTS_INTEGRITY : '',
			'version'   => null,
		)
		: array(
			'src'       => plugins_url( 'assets/' . $carried['file'], PLUGIN_FILE ),
			'integrity' => '',
			'version'   => $carried['version'],
		);
	/**
	 * Filters the script that draws the elements.
	 *
	 * @param array $script `src`, its address; `integrity`, as in dist/integrity.json, or nothing; `version`, which is put
	 *                      into the address, or null.
	 */
	return array_merge( $script, (array) apply_filters( 'impact_elements_script', $script ) );
}

/**
 * Asks for the script, once. WordPress prints it when the page has been put together; nothing is asked for where an
 * excerpt or a feed is made, or in the dashboard.
 */
function need_script(): void {
	if ( is_admin() || is_feed() || doing_filter( 'get_the_excerpt' ) ) {
		return;
	}
	static $asked = false;
	if ( $asked ) {
		return;
	}
	$asked  = true;
	$script = script();
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( HANDLE, $script['src'], array(), $script['version'] );
	} else {
		wp_enqueue_script( HANDLE, $script['src'], array(), $script['version'], true );
	}
	wp_register_style( HANDLE, false, array(), $script['version'] );
	wp_enqueue_style( HANDLE );
	wp_add_inline_style( HANDLE, ROOM );
}

/**
 * Says whose frame pages to trust, besides the one beside the script: a link to such a page becomes the figure that it
 * shows. See docs/partners/paste.md of impact-elements.
 */
function name_frames(): void {
	/**
	 * Filters the folders that hold trusted frame pages.
	 *
	 * @param string $folders Addresses that end in a slash, separated by spaces. Default: as IMPACT_ELEMENTS_FRAMES says.
	 */
	$folders = apply_filters( 'impact_elements_frames', defined( 'IMPACT_ELEMENTS_FRAMES' ) ? IMPACT_ELEMENTS_FRAMES : '' );
	if ( '' !== $folders ) {
		printf( "<meta name=\"impact-frames\" content=\"%s\">\n", esc_attr( $folders ) );
	}
}

/** Asks for the script on every page, for sites whose elements stand where no filter sees them. */
function enqueue_where_always(): void {
	/**
	 * Filters whether every page of the site gets the script.
	 *
	 * @param bool $always Whether it does. Default: as IMPACT_ELEMENTS_ALWAYS says.
	 */
	if ( apply_filters( 'impact_elements_always', defined( 'IMPACT_ELEMENTS_ALWAYS' ) && IMPACT_ELEMENTS_ALWAYS ) ) {
		need_script();
	}
}

/**
 * What the script's tag says besides its address.
 *
 * @return array<string, string>
 */
function pin(): array {
	$integrity = script()['integrity'];
	return '' === $integrity ? array() : array(
		'integrity'   => $integrity,
		'crossorigin' => 'anonymous',
	);
}

/**
 * Makes the script's tag one of a module: for WordPress before 6.5, which has no modules of its own.
 *
 * @param string $tag    The tag.
 * @param string $handle The script's handle.
 * @param string $src    Its address.
 */
function make_module( string $tag, string $handle, string $src ): string {
	if ( HANDLE !== $handle ) {
		return $tag;
	}
	return wp_get_script_tag(
		array(
			'type' => 'module',
			'src'  => $src,
			'id'   => HANDLE . '-js-module',
		)
	);
}

/**
 * Pins the script's tag, whichever way WordPress writes it.
 *
 * @param array<string, string|bool> $attributes The tag's attributes.
 * @return array<string, string|bool>
 */
function pin_module( array $attributes ): array {
	return HANDLE . '-js-module' === ( $attributes['id'] ?? '' ) ? array_merge( $attributes, pin() ) : $attributes;
}
