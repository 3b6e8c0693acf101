<?php
/**
 * An element's tag, with words inside it.
 *
 * @package ImpactElements
 */

namespace ImpactElements;

/**
 * Tells whether a form may stand where markup is being made. A form sends readers' addresses somewhere, which is why
 * WordPress takes forms out of what authors write: so does this, unless the post is by someone who may write any markup.
 */
function may_hold_form(): bool {
	$post = doing_filter( 'the_content' ) ? get_post() : null;
	// Outside a post's content are templates and widgets, which only those who design the site can change.
	$may = ! $post || author_can( $post, 'unfiltered_html' );
	/**
	 * Filters whether `<impact-subscribe>` may stand here.
	 *
	 * @param bool          $may  Whether it may.
	 * @param \WP_Post|null $post The post it stands in; null outside of posts.
	 */
	return (bool) apply_filters( 'impact_elements_may_hold_form', $may, $post );
}

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
	$attributes = pick_attributes( $kinds, $given );
	if ( '' === trim( wp_strip_all_tags( $words ) ) && false === strpos( $words, '<' ) ) {
		$words = make_words( $name, $attributes );
	}
	if ( is_feed() || ( 'subscribe' === $name && ! may_hold_form() ) ) {
		return 'term' === $name ? $words : "<div>$words</div>";
	}
	if ( '' !== $wrapper ) {
		unset( $attributes['class'], $attributes['id'] );
		$wrapper = " $wrapper";
	}
	need_script();
	return "<impact-$name" . write_attributes( $kinds, $attributes ) . "$wrapper>$words</impact-$name>";
}
