<?php
/**
 * What an author wrote between the brackets, as attributes of an element. Pure, but for WordPress's own escaping.
 *
 * @package ImpactElements
 */

namespace ImpactElements;

/** Attributes of any element that authors may set as well. */
const COMMON = array(
	'id'    => 'text',
	'class' => 'text',
	'lang'  => 'text',
	'dir'   => 'text',
);

/** Quotes that word processors and texturizing leave around a value, as characters and as entities. */
const CURLY = '(?:[“”„‟«»″]|&(?:#822[0-3]|#8243|[lrb]dquo|[lr]aquo|Prime|quot|#0?34);)';

/**
 * Tells whether a shortcode's attributes stand in quotes that WordPress doesn't take for quotes.
 *
 * @param string $raw All that stands between the shortcode's name and its closing bracket.
 */
function has_curly_quotes( string $raw ): bool {
	return 1 === preg_match( '/=\s*' . CURLY . '/u', $raw );
}

/**
 * Reads attributes whose quotes may be straight or curly, each value to the quote that ends it: one before the next
 * attribute or before nothing. A word on its own is a flag, as for WordPress's own reader.
 *
 * @param string $raw All that stands between the shortcode's name and its closing bracket.
 * @return array<int|string, string>
 */
function read_attributes( string $raw ): array {
	$raw     = (string) preg_replace( '/[\x{00a0}\x{200b}]+/u', ' ', $raw );
	$ends    = '(?=(?:\s+[\w-]+)*(?:\s+[\w-]+\s*=|\s*\/?\s*$))';
	$pattern = '/([\w-]+)\s*=\s*(?:"([^"]*)"|\'([^\']*)\'|' . CURLY . '(.*?)' . CURLY . $ends . '|(\S+))|([\w-]+)/us';
	$read    = array();
	preg_match_all( $pattern, $raw, $matches, PREG_SET_ORDER );
	foreach ( $matches as $match ) {
		if ( isset( $match[6] ) ) {
			$read[] = $match[6];
		} else {
			$read[ strtolower( $match[1] ) ] = implode( '', array_slice( $match, 2 ) );
		}
	}
	return $read;
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
		$kind = $kinds[ $name ] ?? COMMON[ $name ] ?? '';
		if ( '' === $kind || ! is_scalar( $value ) ) {
			continue;
		}
		if ( 'flag' === $kind ) {
			if ( ! in_array( $value, array( false, 'false', '0', 'no', 'off' ), true ) ) {
				$picked[ $name ] = true;
			}
			continue;
		}
		// An author's post is stored with its ampersands escaped, in shortcodes and in the attributes of blocks too.
		$text = true === $value ? '' : trim( html_entity_decode( (string) $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
		if ( '' !== $text ) {
			$picked[ $name ] = $text;
		}
	}
	return $picked;
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
