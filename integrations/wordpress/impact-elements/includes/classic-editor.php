<?php
/**
 * The classic editor and the Classic block. Both use TinyMCE, which deletes elements that it doesn't know.
 *
 * @package ImpactElements
 */

namespace ImpactElements;

defined( 'ABSPATH' ) || exit;

/**
 * Tells TinyMCE of the elements and their attributes: the term stands in a sentence, the others are blocks. TinyMCE keeps the tag
 * of a form only for people who may post any markup, whatever the setting "Who may place a form" says: WordPress removes it from
 * what all others save.
 *
 * @param array<string, mixed> $settings TinyMCE's settings.
 * @return array<string, mixed>
 */
function register_with_tinymce( array $settings ): array {
	$custom = array();
	$valid  = array();
	foreach ( elements() as $name => $kinds ) {
		if ( in_array( $name, FORM_ELEMENTS, true ) && ! current_user_can( 'unfiltered_html' ) ) {
			continue;
		}
		$names    = array_merge( array_keys( $kinds ), array_keys( COMMON ), array( 'style' ) );
		$data     = array_map( fn( string $one ): string => "data-$one", array_keys( $kinds ) );
		$custom[] = ( 'term' === $name ? '~' : '' ) . "impact-$name";
		$valid[]  = "impact-$name" . '[' . implode( '|', array_merge( $names, $data ) ) . ']';
	}
	foreach ( array(
		'custom_elements'         => $custom,
		'extended_valid_elements' => $valid,
	) as $setting => $ours ) {
		$settings[ $setting ] = implode( ',', array_filter( array_merge( array( (string) ( $settings[ $setting ] ?? '' ) ), $ours ) ) );
	}
	return $settings;
}
