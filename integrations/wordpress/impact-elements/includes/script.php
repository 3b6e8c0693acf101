<?php
/**
 * The one script, on the pages that need it, and the room that is kept free for what it draws.
 *
 * @package ImpactElements
 */

namespace ImpactElements;

defined( 'ABSPATH' ) || exit;

const HANDLE = 'impact-elements';

/**
 * Which script, and how it is pinned. By default the copy that came with the plugin.
 *
 * @param string $file Its name, where the choice leaves one: `impact.js`, or an element's own.
 * @return array{src: string, integrity: string, version: string|null}
 */
function script( string $file = 'impact.js' ): array {
	$script = chosen_script( $file );
	/**
	 * Filters the script that draws the elements.
	 *
	 * @param array  $script `src`, its address; `integrity`, as in dist/integrity.json, or nothing; `version`, which is put
	 *                       into the address, or null.
	 * @param string $file   `impact.js`, or the own file of an element that is alone on its page.
	 */
	return array_merge( $script, (array) apply_filters( 'impact_elements_script', $script, $file ) );
}

/**
 * The script as constants or settings have it: constants first. What they pin is one file.
 *
 * @param string $file See script().
 * @return array{src: string, integrity: string, version: string|null}
 */
function chosen_script( string $file ): array {
	$settings = settings();
	if ( defined( 'IMPACT_ELEMENTS_SCRIPT' ) && ! is_moving_script_pinned() ) {
		return far_script( IMPACT_ELEMENTS_SCRIPT, defined( 'IMPACT_ELEMENTS_INTEGRITY' ) ? IMPACT_ELEMENTS_INTEGRITY : '' );
	}
	if ( ! defined( 'IMPACT_ELEMENTS_SCRIPT' ) && '' !== $settings['publisher'] ) {
		if ( 'pinned' === $settings['release'] && isset( $settings['pinned']['src'], $settings['pinned']['integrity'] ) ) {
			return far_script( $settings['pinned']['src'], $settings['pinned']['integrity'] );
		}
		if ( 'newest' === $settings['release'] ) {
			return far_script( $settings['publisher'] . $file, '' );
		}
	}
	$carried = carried_script();
	return array(
		'src'       => plugins_url( "assets/$file", PLUGIN_FILE ),
		'integrity' => '',
		'version'   => $carried['own'][ basename( $file, '.js' ) ] ?? $carried['version'],
	);
}

/**
 * A script at another address.
 *
 * @param string $src       Its address.
 * @param string $integrity Its hash, or nothing.
 * @return array{src: string, integrity: string, version: null}
 */
function far_script( string $src, string $integrity ): array {
	return array(
		'src'       => $src,
		'integrity' => $integrity,
		'version'   => null,
	);
}

/**
 * Tells whether the constants pin a script that changes with each release: browsers would refuse it then. A file that never
 * changes has a hash in its name, or lies in the folder of a full version.
 */
function is_moving_script_pinned(): bool {
	return defined( 'IMPACT_ELEMENTS_SCRIPT' ) && defined( 'IMPACT_ELEMENTS_INTEGRITY' ) && '' !== IMPACT_ELEMENTS_INTEGRITY
		&& ! preg_match( '~\.[0-9a-f]{8,}\.js(?:\?|$)|/v?\d+\.\d+\.\d+[^/]*/[^/]+$~', IMPACT_ELEMENTS_SCRIPT );
}

/**
 * Asks for the script, once. WordPress prints it when the page has been put together; nothing is asked for where an
 * excerpt or a feed is made, or in the dashboard. A post with one kind of element gets that one's own file; a list of posts,
 * which may grow as its reader scrolls, the file for all.
 *
 * @param string $name The element that needs it; an empty text where that is not known.
 */
function need_script( string $name = '' ): void {
	if ( is_admin() || is_feed() || doing_filter( 'get_the_excerpt' ) ) {
		return;
	}
	static $names = array();
	static $asked = null;
	if ( isset( $names[ $name ] ) ) {
		return;
	}
	$names[ $name ] = true;
	$file           = script_file( is_singular() ? array_keys( $names ) : array() );
	if ( $file === $asked ) {
		return;
	}
	if ( null !== $asked ) {
		function_exists( 'wp_deregister_script_module' ) ? wp_deregister_script_module( HANDLE ) : wp_deregister_script( HANDLE );
	}
	$asked  = $file;
	$script = script( $file );
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( HANDLE, $script['src'], array(), $script['version'] );
	} else {
		wp_enqueue_script( HANDLE, $script['src'], array(), $script['version'], true );
	}
	need_room();
}

/** Asks for the style that keeps room free, so that nothing jumps when a figure arrives; with the site's own looks. */
function need_room(): void {
	static $asked = false;
	if ( $asked || is_admin() || is_feed() ) {
		return;
	}
	$asked    = true;
	$settings = settings();
	$looks    = pick_looks( array_filter( array_intersect_key( $settings, LOOKS ) ) );
	$names    = implode( ',', array_map( fn( string $name ): string => "impact-$name", array_keys( elements() ) ) );
	wp_register_style( HANDLE, false, array(), carried_script()['version'] );
	wp_enqueue_style( HANDLE );
	wp_add_inline_style( HANDLE, require dirname( __DIR__ ) . '/generated/room.php' );
	if ( '' !== $looks ) {
		wp_add_inline_style( HANDLE, ":where($names){" . $looks . '}' );
	}
}

/**
 * Keeps room free from the start, in the head, where one of the posts on show has something of ours: what is noticed while
 * the page is being put together comes too late for that.
 */
function reserve_room(): void {
	foreach ( $GLOBALS['wp_query']->posts ?? array() as $post ) {
		if ( $post instanceof \WP_Post && holds_elements( $post->post_content ) ) {
			need_room();
			return;
		}
	}
}

/**
 * Tells whether content has something of ours, be it in a synced pattern.
 *
 * @param string $content Content as it is stored.
 * @param int    $depth   How many patterns it stands in.
 */
function holds_elements( string $content, int $depth = 0 ): bool {
	if ( preg_match( '~[<\[]impact-[a-z]|<!-- wp:impact-elements/|\sdata-impact=|/frame\.html\?~', $content ) ) {
		return true;
	}
	preg_match_all( '~<!-- wp:block \{[^>]*"ref":(\d+)~', $content, $patterns );
	foreach ( $depth < 3 ? $patterns[1] : array() as $id ) {
		$pattern = get_post( (int) $id );
		if ( $pattern && holds_elements( $pattern->post_content, $depth + 1 ) ) {
			return true;
		}
	}
	return false;
}

/**
 * Says whose frame pages to trust, besides the one beside the script: a link to such a page becomes the figure that it
 * shows. See docs/partners/paste.md of impact-elements.
 */
function name_frames(): void {
	$folders = defined( 'IMPACT_ELEMENTS_FRAMES' ) ? IMPACT_ELEMENTS_FRAMES : settings()['publisher'];
	/**
	 * Filters the folders that hold trusted frame pages.
	 *
	 * @param string $folders Addresses that end in a slash, separated by spaces. Default: as IMPACT_ELEMENTS_FRAMES says,
	 *                        else the publisher's.
	 */
	$folders = apply_filters( 'impact_elements_frames', $folders );
	if ( '' !== $folders ) {
		printf( "<meta name=\"impact-frames\" content=\"%s\">\n", esc_attr( $folders ) );
	}
}

/**
 * The folder that the script's other files lie in. Named on the page, so that a script that somebody combined, inlined or
 * copied elsewhere still finds them.
 */
function script_folder(): string {
	return (string) preg_replace( '~[^/]*$~', '', (string) preg_replace( '~[?#].*$~', '', script()['src'] ) );
}

/**
 * Names that folder in the head, where the page is known to need the script; not where somebody pasted a script of a publisher's,
 * whose files lie elsewhere.
 */
function name_folder(): void {
	$posts  = array_filter( $GLOBALS['wp_query']->posts ?? array(), fn( $post ): bool => $post instanceof \WP_Post );
	$names  = implode( '|', array_keys( elements() ) );
	$pasted = preg_grep( "~<script\b[^>]*/(?:impact|$names)(?:\.[0-9a-f]{10})?\.js~", wp_list_pluck( $posts, 'post_content' ) );
	if ( wp_style_is( HANDLE, 'enqueued' ) && ! $pasted ) {
		printf( "<meta name=\"impact-folder\" content=\"%s\">\n", esc_url( script_folder() ) );
	}
}

/**
 * Starts the files of elements together with impact.js, which would ask for each a round trip later. For the plugin's own copy:
 * what another host serves asks for its files by a version that only it knows.
 */
function preload_files(): void {
	if ( ! is_singular() || ! wp_style_is( HANDLE, 'enqueued' ) || null === script()['version'] ) {
		return;
	}
	$posts = array_filter( $GLOBALS['wp_query']->posts ?? array(), fn( $post ): bool => $post instanceof \WP_Post );
	$names = names_in( implode( ' ', wp_list_pluck( $posts, 'post_content' ) ) );
	if ( 'impact.js' !== script_file( $names ) ) {
		return;
	}
	foreach ( array_unique( array_intersect_key( carried_script()['met'], array_flip( $names ) ) ) as $file ) {
		printf( "<link rel=\"modulepreload\" href=\"%s\">\n", esc_url( script_folder() . $file ) );
	}
}

/** Asks for the script on every page, for sites whose elements stand where no filter sees them. */
function enqueue_where_always(): void {
	$always = defined( 'IMPACT_ELEMENTS_ALWAYS' ) ? IMPACT_ELEMENTS_ALWAYS : settings()['always'];
	/**
	 * Filters whether every page of the site gets the script.
	 *
	 * @param bool $always Whether it does. Default: as IMPACT_ELEMENTS_ALWAYS says, else the setting.
	 */
	if ( apply_filters( 'impact_elements_always', (bool) $always ) ) {
		need_script();
	}
}

/**
 * What the script's tag says besides its address: its hash, and that plugins for speed leave it alone, each by the sign that
 * it knows. A module that is delayed, combined or moved draws late or not at all.
 *
 * @return array<string, string>
 */
function script_attributes(): array {
	return pin() + array(
		'data-impact-folder' => script_folder(),
		'data-cfasync'       => 'false',
		'data-no-optimize'   => '1',
		'data-no-minify'     => '1',
		'data-no-defer'      => '1',
		'data-jetpack-boost' => 'ignore',
		'nowprocket'         => '1',
	);
}

/**
 * How the script is pinned.
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
 * Marks the script's tag, whichever way WordPress writes it.
 *
 * @param array<string, string|bool> $attributes The tag's attributes.
 * @return array<string, string|bool>
 */
function mark_module( array $attributes ): array {
	return HANDLE . '-js-module' === ( $attributes['id'] ?? '' ) ? array_merge( $attributes, script_attributes() ) : $attributes;
}
