<?php
/**
 * Plugins for speed, told to leave the script alone: they combine, delay or move scripts, and a module that is none any more
 * finds its other files no longer. Each is told in its own way; where it isn't there, nothing happens.
 *
 * @package ImpactElements
 */

namespace ImpactElements;

defined( 'ABSPATH' ) || exit;

/** Filters of lists of addresses or parts of them. */
const EXCLUDING_FILTERS = array(
	// WP Rocket.
	'rocket_exclude_js',
	'rocket_exclude_defer_js',
	'rocket_delay_js_exclusions',
	'rocket_minify_excluded_external_js',
	// LiteSpeed Cache.
	'litespeed_optimize_js_excludes',
	'litespeed_optm_js_defer_exc',
	'litespeed_optm_gm_js_exc',
	// Perfmatters, WP-Optimize, Flying Scripts and its kin.
	'perfmatters_delay_js_exclusions',
	'perfmatters_defer_js_exclusions',
	'wp-optimize-minify-default-exclusions',
);

/** Filters of lists of handles: SiteGround Optimizer. */
const EXCLUDING_HANDLES = array(
	'sgo_javascript_combine_exclude',
	'sgo_js_minify_exclude',
	'sgo_js_async_exclude',
);

/** Adds what is known of the large plugins. */
function exclude_from_optimising(): void {
	foreach ( EXCLUDING_FILTERS as $filter ) {
		add_filter( $filter, __NAMESPACE__ . '\add_script_path' );
	}
	foreach ( EXCLUDING_HANDLES as $filter ) {
		add_filter( $filter, __NAMESPACE__ . '\add_script_handle' );
	}
	add_filter( 'autoptimize_filter_js_exclude', __NAMESPACE__ . '\add_script_path' );
	add_filter( 'w3tc_minify_js_do_tag_minification', __NAMESPACE__ . '\keep_from_minifying', 10, 3 );
	add_filter( 'wphb_minify_resource', __NAMESPACE__ . '\keep_handle', 10, 2 );
	add_filter( 'wphb_combine_resource', __NAMESPACE__ . '\keep_handle', 10, 2 );
}

/**
 * The paths of the scripts, by which those plugins know them: the one for all elements, and each one's own.
 *
 * @return string[]
 */
function script_paths(): array {
	$names = array_merge( array( 'impact' ), array_keys( carried_script()['own'] ) );
	return array_values( array_unique( array_map( fn( string $name ): string => (string) wp_parse_url( script( "$name.js" )['src'], PHP_URL_PATH ), $names ) ) );
}

/**
 * Adds the scripts' paths to a list, be it one in words.
 *
 * @param string|string[] $list Paths that are left alone.
 * @return string|string[]
 */
function add_script_path( $list ) {
	return is_string( $list ) ? trim( "$list, " . implode( ', ', script_paths() ), ', ' ) : array_merge( (array) $list, script_paths() );
}

/**
 * Adds the script's handle to a list.
 *
 * @param string[] $list Handles that are left alone.
 * @return string[]
 */
function add_script_handle( $list ): array {
	return array_merge( (array) $list, array( HANDLE ) );
}

/**
 * Keeps W3 Total Cache from minifying the script.
 *
 * @param bool   $minifies Whether it would.
 * @param string $tag      The script's tag.
 */
function keep_from_minifying( $minifies, $tag = '' ) {
	$ours = array_filter( script_paths(), fn( string $path ): bool => false !== strpos( (string) $tag, $path ) );
	return $minifies && ! $ours;
}

/**
 * Keeps Hummingbird from the script.
 *
 * @param bool   $changes Whether it would change it.
 * @param string $handle  The script's handle.
 */
function keep_handle( $changes, $handle = '' ) {
	return $changes && HANDLE !== $handle;
}
