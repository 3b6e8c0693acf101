<?php
/**
 * Attributes of an element, checked and written. Pure, but for WordPress's own escaping.
 *
 * @package ImpactElements
 */

namespace ImpactElements;

defined( 'ABSPATH' ) || exit;

/** Attributes of any element that authors may set as well. */
const COMMON = array(
	'id'            => 'text',
	'class'         => 'text',
	'lang'          => 'text',
	'dir'           => 'text',
	'data-embedded' => 'text',
);

/** Looks that an author may give an element, each a custom property; the patterns are those of the embed builder. */
const LOOKS = array(
	'accent' => '/^(?:#[\da-f]{3,8}|[a-z]{3,30}|(?:(?:rgb|hsl)a?|hwb|(?:ok)?lab|(?:ok)?lch)\([\d\s.,%\/+-]{3,60}\))$/iD',
	'font'   => '/^[\p{L}\d ,\'"-]{1,100}$/uD',
	'radius' => '/^(?:\d{1,3}(?:\.\d{1,3})?|\.\d{1,3})(?:px|em|rem)?$/D',
);

/**
 * The kind of an attribute, which may be written as `data-…` too.
 *
 * @param array<string, string> $kinds What the element takes: see elements().
 * @param string                $name  A name in small letters.
 */
function kind_of( array $kinds, string $name ): string {
	return $kinds[ attribute_name( $kinds, $name ) ] ?? COMMON[ $name ] ?? ( isset( LOOKS[ $name ] ) ? 'look' : '' );
}

/**
 * An attribute's own name for one that may be written as `data-…`.
 *
 * @param array<string, string> $kinds What the element takes.
 * @param string                $name  A name in small letters.
 */
function attribute_name( array $kinds, string $name ): string {
	// A block has no hyphens in its names.
	if ( 'embedded' === $name ) {
		return 'data-embedded';
	}
	$bare = (string) preg_replace( '/^data-/', '', $name );
	return ! isset( $kinds[ $name ] ) && ( isset( $kinds[ $bare ] ) || isset( LOOKS[ $bare ] ) ) ? $bare : $name;
}

/**
 * Keeps what an element takes, in the words that the author meant.
 *
 * @param array<string, string>    $kinds What the element takes: see elements().
 * @param array<int|string, mixed> $given As WordPress reads a shortcode or a block: a flag may be a value without a name.
 * @return array<string, string|true> Text by attribute; true for a flag.
 */
function pick_attributes( array $kinds, array $given ): array {
	$picked = array();
	foreach ( $given as $name => $value ) {
		if ( is_int( $name ) ) {
			$name  = strtolower( (string) $value );
			$value = true;
		}
		$name = attribute_name( $kinds, $name );
		$kind = kind_of( $kinds, $name );
		if ( '' === $kind || 'look' === $kind || ! is_scalar( $value ) ) {
			continue;
		}
		if ( 'flag' === $kind ) {
			if ( false !== $value && ! preg_match( '/^\s*(?:false|no|off|none|0)\s*$/i', (string) $value ) ) {
				$picked[ $name ] = true;
			}
			continue;
		}
		$text = true === $value ? '' : plain_text( (string) $value );
		if ( '' !== $text ) {
			$picked[ $name ] = $text;
		}
	}
	return $picked;
}

/**
 * A value as its author wrote it: a post is stored with its ampersands escaped, in shortcodes and in blocks too.
 *
 * @param string $value As it is stored.
 */
function plain_text( string $value ): string {
	return trim( html_entity_decode( $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
}

/**
 * The looks that an author gave an element, as declarations; whatever has an odd sign in it is left out.
 *
 * @param array<int|string, mixed> $given As for pick_attributes().
 */
function pick_looks( array $given ): string {
	$style = '';
	foreach ( LOOKS as $name => $safe ) {
		$value = $given[ $name ] ?? $given[ "data-$name" ] ?? '';
		$value = is_string( $value ) ? plain_text( $value ) : '';
		if ( 1 === preg_match( $safe, $value ) ) {
			$style .= ( '' === $style ? '' : ';' ) . "--impact-$name:$value";
		}
	}
	return $style;
}

/**
 * Attributes as they stand in a tag, each with a space before it. An address that isn't http, https or relative is left out.
 *
 * @param array<string, string>      $kinds  What the element takes.
 * @param array<string, string|true> $picked From pick_attributes().
 */
function write_attributes( array $kinds, array $picked ): string {
	$written = '';
	foreach ( $picked as $name => $value ) {
		if ( 'url' === ( $kinds[ $name ] ?? '' ) ) {
			$value = esc_url( (string) $value, array( 'http', 'https' ) );
			if ( '' === $value ) {
				continue;
			}
		} elseif ( true !== $value ) {
			$value = esc_attr( $value );
		}
		$written .= true === $value ? " $name" : " $name=\"$value\"";
	}
	return $written;
}
