<?php
/**
 * An element's tag, with words inside it.
 *
 * @package ImpactElements
 */

namespace ImpactElements;

defined( 'ABSPATH' ) || exit;

/**
 * An element, or its words alone where nothing would draw it.
 *
 * @param string                   $name    Name of the element: `statistic`.
 * @param array<int|string, mixed> $given   Attributes, from a shortcode or a block.
 * @param string                   $words   The author's own words, as HTML; made from the attributes if there are none.
 * @param string                   $wrapper Further attributes, written and escaped: a block's class and style.
 */
function render_element( string $name, array $given, string $words, string $wrapper = '' ): string {
	$kinds      = elements()[ $name ];
	$attributes = with_document( $name, pick_attributes( $kinds, $given ) );
	if ( '' === trim( wp_strip_all_tags( $words ) ) && false === strpos( $words, '<' ) ) {
		$words = make_words( $name, $attributes );
	}
	if ( is_feed() || ( in_array( $name, FORM_ELEMENTS, true ) && ! may_hold_form( pick_attributes( $kinds, $given ), $name ) ) ) {
		return 'term' === $name ? $words : "<div>$words</div>";
	}
	$style = pick_looks( $given );
	if ( '' !== $wrapper ) {
		unset( $attributes['class'], $attributes['id'] );
		$wrapper = " $wrapper";
	} elseif ( '' !== $style ) {
		$wrapper = ' style="' . esc_attr( $style ) . '"';
	}
	need_script( $name );
	return "<impact-$name" . write_attributes( $kinds, $attributes ) . "$wrapper>$words</impact-$name>";
}
