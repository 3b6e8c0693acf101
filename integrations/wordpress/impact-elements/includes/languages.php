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
	$locale   = determine_locale();
	$language = strtok( $locale, '_' );
	// Simplified letters are no words for readers of traditional ones.
	if ( preg_match( '/^zh_(?:TW|HK|MO)/', $locale ) ) {
		return;
	}
	$language = 'fil' === $language ? 'tl' : $language;
	$others   = glob( dirname( __DIR__ ) . "/languages/impact-elements-{$language}*.mo" );
	if ( $others ) {
		load_textdomain( 'impact-elements', $others[0] );
	}
}
