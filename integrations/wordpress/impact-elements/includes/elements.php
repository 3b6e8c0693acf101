<?php
/**
 * What the build took from custom-elements.json.
 *
 * @package ImpactElements
 */

namespace ImpactElements;

defined( 'ABSPATH' ) || exit;

/** The elements by which what readers write, or pay, leaves the site: who may place one may place the others. */
const FORM_ELEMENTS = array( 'subscribe', 'contact', 'give' );

/**
 * The elements by name (the tag without `impact-`), and what each takes.
 *
 * @return array<string, array<string, string>> Kinds by attribute: text, number, url, flag, choice or json.
 */
function elements(): array {
	static $elements = null;
	return $elements ??= require dirname( __DIR__ ) . '/generated/elements.php';
}

/**
 * The script that the plugin carries; `own` has the version of each element's own file, `met` what impact.js fetches for it.
 *
 * @return array{file: string, version: string, own: array<string, string>, met: array<string, string>}
 */
function carried_script(): array {
	return require dirname( __DIR__ ) . '/generated/script.php';
}

/**
 * The file that a page needs: an element's own where it is alone, which is smaller and fetches no other; else impact.js.
 *
 * @param string[] $names Elements on the page; an empty text for one that is not known by name.
 */
function script_file( array $names ): string {
	// The glossary's file has the term inside.
	if ( in_array( 'glossary', $names, true ) ) {
		$names = array_values( array_diff( $names, array( 'term' ) ) );
	}
	return 1 === count( $names ) && isset( carried_script()['own'][ $names[0] ] ) ? "{$names[0]}.js" : carried_script()['file'];
}

/**
 * The elements in content as it is stored: tags, shortcodes, blocks and divs.
 *
 * @param string $content Content as it is stored.
 * @return string[]
 */
function names_in( string $content ): array {
	preg_match_all( '~(?:[<\[]impact-|<!-- wp:impact-elements/|\sdata-impact=["\']?)([a-z]+)~', $content, $found );
	return array_values( array_unique( array_filter( $found[1], fn( string $name ): bool => isset( elements()[ $name ] ) ) ) );
}
