<?php
/**
 * What becomes of markup that authors paste: which of it is kept, and where it is noticed.
 *
 * @package ImpactElements
 */

namespace ImpactElements;

defined( 'ABSPATH' ) || exit;

/**
 * Lets authors keep the tags and their attributes in posts: text, which the elements show as text, and addresses, which
 * they check. WordPress keeps `<div data-…>` anyway. Neither may stand for a form, which authors can't write.
 *
 * @param array<string, array<string, mixed>|bool> $allowed Attributes by tag.
 * @param string|array                             $context What is being filtered.
 * @return array<string, array<string, mixed>|bool>
 */
function allow_elements( array $allowed, $context ): array {
	if ( 'post' !== $context ) {
		return $allowed;
	}
	$safe = array_diff_key( elements(), array_flip( FORM_ELEMENTS ) );
	foreach ( $safe as $name => $kinds ) {
		// WordPress takes `data` for an address, and would tear JSON apart at its first colon: `data-data` is for that.
		unset( $kinds['data'] );
		$allowed[ "impact-$name" ] = array_fill_keys(
			array_merge( array_keys( $kinds ), array_keys( COMMON ), array( 'style', 'data-*' ) ),
			true
		);
	}
	// Whatever carries `data-impact` is drawn, so the values that it may have are the same everywhere.
	foreach ( $allowed as $tag => $attributes ) {
		if ( ! empty( $attributes['data-*'] ) ) {
			$allowed[ $tag ]['data-impact'] = array( 'values' => array_keys( $safe ) );
		}
	}
	return $allowed;
}

/**
 * Keeps JSON in `data`, which the embed builder writes, from being taken for an address: it goes by its other name.
 *
 * @param string $html Markup that is about to be filtered.
 */
function rename_data( $html ) {
	if ( ! is_string( $html ) || false === strpos( $html, '<impact-' ) ) {
		return $html;
	}
	return preg_replace_callback( '~<impact-[a-z]+\s[^>]*>~', fn( array $tag ): string => (string) preg_replace( '~\sdata(?=\s*=)~', ' data-data', $tag[0] ), $html );
}

/**
 * Has WordPress check the protocols of our addresses as it does those of `href`.
 *
 * @param string[] $names Names of attributes that hold an address.
 * @return string[]
 */
function name_addresses( array $names ): array {
	foreach ( elements() as $kinds ) {
		$names = array_merge( $names, array_keys( $kinds, 'url', true ) );
	}
	return array_values( array_unique( $names ) );
}

/**
 * Asks for the script, and keeps room, where pasted markup needs it: a tag, a `<div data-impact>`, a link to a frame page.
 *
 * @param string|null $html Some of a page.
 */
function notice_elements( $html ) {
	if ( is_string( $html ) && preg_match_all( '~(?:<impact-|\sdata-impact=["\']?|/frame\.html\?[^"\'\s]*\belement=)([a-z]*)~', $html, $found ) ) {
		array_map( __NAMESPACE__ . '\need_script', array_unique( $found[1] ) );
		return reserve_for_sentences( $html );
	}
	return $html;
}

/**
 * Leaves our shortcodes in automatic excerpts, whose text is then our words.
 *
 * @param string[] $tags Shortcodes that are left out.
 * @return string[]
 */
function keep_in_excerpts( array $tags ): array {
	return doing_filter( 'get_the_excerpt' ) ? array_values( preg_grep( '/^impact-/', $tags, PREG_GREP_INVERT ) ) : $tags;
}

/**
 * Leaves our blocks in automatic excerpts, and the block that holds a shortcode: other plugins' shortcodes have been taken
 * out before.
 *
 * @param string[] $blocks Blocks that are kept.
 * @return string[]
 */
function allow_in_excerpts( array $blocks ): array {
	return array_merge( $blocks, block_names(), array( 'core/shortcode' ) );
}
