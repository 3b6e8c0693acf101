<?php
/**
 * What the build took from custom-elements.json.
 *
 * @package ImpactElements
 */

namespace ImpactElements;

defined( 'ABSPATH' ) || exit;

/** The elements that send what readers write: who may place one may place the other. */
const FORM_ELEMENTS = array( 'subscribe', 'contact' );

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
