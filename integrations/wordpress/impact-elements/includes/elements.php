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
 * The script that the plugin carries.
 *
 * @return array{file: string, version: string}
 */
function carried_script(): array {
	return require dirname( __DIR__ ) . '/generated/script.php';
}
