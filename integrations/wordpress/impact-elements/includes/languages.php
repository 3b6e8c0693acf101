<?php
/**
 * The words that the plugin makes, in the library's languages.
 *
 * @package ImpactElements
 */

namespace ImpactElements;

defined( 'ABSPATH' ) || exit;

/** Loads the site's language: its own file, else the one of another country with that language. */
function load_languages(): void {
	if ( load_plugin_textdomain( 'impact-elements', false, dirname( plugin_basename( PLUGIN_FILE ) ) . '/languages' ) ) {
		return;
	}
	$language = substr( determine_locale(), 0, 2 );
	$others   = glob( dirname( __DIR__ ) . "/languages/impact-elements-{$language}*.mo" );
	if ( $others ) {
		load_textdomain( 'impact-elements', $others[0] );
	}
}
