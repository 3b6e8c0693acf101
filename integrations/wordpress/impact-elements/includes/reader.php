<?php
/**
 * Reads what stands between a shortcode's brackets, as authors and editors leave it: quotes of any kind, several lines, tags
 * of automatic paragraphs between two attributes. Whatever can't be read whole isn't read at all. Pure.
 *
 * @package ImpactElements
 */

namespace ImpactElements;

defined( 'ABSPATH' ) || exit;

/** Double quotes, as characters and as entities: word processors, texturizing and filters write all of them. */
const DOUBLE = '(?:["“”„‟«»″]|&(?:#822[0-3]|#8243|#171|#187|#0?34|#x0*(?:22|201[c-f]|2033);?|[lrb]dquo|[lr]aquo|Prime|quot);)';
/** Single quotes likewise. */
const SINGLE = '(?:[\'‘’‚‛′‹›]|&(?:#821[6-9]|#8242|#8249|#8250|#0?39|#x0*(?:27|201[89ab]|2032);?|[lr]squo|[ls]bquo|[lr]saquo|prime|apos);)';
/** What may stand between two attributes. */
const BLANK = '(?:[\s\x{00a0}\x{200b}\x{feff}]|&nbsp;|&#160;|<br\s*\/?>|<\/?p(?:\s[^<>]*)?>)';

/**
 * Reads attributes up to the bracket that ends them; a word on its own is a value without a name, as for WordPress.
 *
 * @param string $text A text with a shortcode in it, or what stands between the brackets of one.
 * @param int    $at   Where the attributes begin.
 * @return array{0: array<int|string, string>, 1: int, 2: bool}|null The attributes, where what follows the bracket begins,
 *                                                                   and whether a slash stands before it; null where they
 *                                                                   can't be read.
 */
function scan_attributes( string $text, int $at = 0 ): ?array {
	$read = array();
	while ( true ) {
		$gap = matched( BLANK . '*', $text, $at );
		if ( strlen( $text ) === $at ) {
			return array( $read, $at, false );
		}
		$end = matched( '\/?\]', $text, $at );
		if ( '' !== $end ) {
			return array( $read, $at, '/]' === $end );
		}
		if ( '' !== matched( '\/(?=' . BLANK . '*$)', $text, $at ) ) {
			continue;
		}
		$name = '' === $gap && $read ? '' : matched( '[a-zA-Z][\w:.-]*', $text, $at );
		if ( '' === $name ) {
			return null;
		}
		if ( '' === matched( BLANK . '*=' . BLANK . '*', $text, $at ) ) {
			$read[] = $name;
			continue;
		}
		$value = scan_value( $text, $at );
		if ( null === $value ) {
			return null;
		}
		$read[ strtolower( $name ) ] = $value;
	}
}

/**
 * Text that a pattern finds at a place, which moves behind it.
 *
 * @param string $pattern A regular expression, without its delimiters.
 * @param string $text    The text.
 * @param int    $at      The place.
 */
function matched( string $pattern, string $text, int &$at ): string {
	$found = 1 === preg_match( "/\G(?:$pattern)/u", $text, $match, 0, $at ) ? $match[0] : '';
	$at   += strlen( $found );
	return $found;
}

/**
 * Reads a value: to the quote that ends it, be it of another kind than the one that began it.
 *
 * @param string $text The text.
 * @param int    $at   Where the value begins; moves behind it.
 */
function scan_value( string $text, int &$at ): ?string {
	$done = '(?=' . BLANK . '|\/?\]|\/?$)';
	$next = '(?=(?:' . BLANK . '+[\w:.-]+(?!' . BLANK . '*=))*(?:' . BLANK . '+[\w:.-]+' . BLANK . '*=|' . BLANK . '*\/?(?:\]|$)))';
	foreach ( array( DOUBLE, SINGLE ) as $quote ) {
		$open = matched( $quote, $text, $at );
		if ( '' === $open ) {
			continue;
		}
		// A straight quote ends at the next one, unless that is within a word or begins another value.
		$sure  = in_array( $open, array( '"', "'" ), true ) ? matched( "[^$open]*$open$done", $text, $at ) : '';
		$value = '' === $sure ? matched( "(?s:.*?$quote$next)", $text, $at ) : $sure;
		$value = (string) preg_replace( "/$quote\$/u", '', $value, 1, $ended );
		if ( ! $ended || 1 === preg_match( '~\[/?impact-~', $value ) ) {
			return null;
		}
		return '' === $sure && is_torn( $value ) ? null : $value;
	}
	if ( 1 === preg_match( '/\G\/?(?:\]|$)/', $text, $end, 0, $at ) ) {
		return '';
	}
	$value = matched( '(?:(?!' . DOUBLE . '|' . SINGLE . '|' . BLANK . '|\/\]|\/?$)[^\]<>])+' . $done, $text, $at );
	return '' === $value ? null : $value;
}

/**
 * Tells whether a value has swallowed what follows it: another attribute.
 *
 * @param string $value A value as it stands.
 */
function is_torn( string $value ): bool {
	return 1 === preg_match( '/' . BLANK . '[\w:.-]+' . BLANK . '*=' . BLANK . '*(?:' . DOUBLE . '|' . SINGLE . ')/u', $value );
}

/**
 * Reads the attributes of a shortcode of ours: null where any part would be misread.
 *
 * @param array<string, string> $kinds What the element takes: see elements().
 * @param string                $raw   All that stands between the shortcode's name and its closing bracket.
 * @return array<int|string, string>|null
 */
function read_attributes( array $kinds, string $raw ): ?array {
	$scanned = scan_attributes( $raw );
	return $scanned && ! mistakes_in( $kinds, $scanned[0] ) ? array_map( __NAMESPACE__ . '\in_one_line', $scanned[0] ) : null;
}

/**
 * A value without what automatic paragraphs have put into it.
 *
 * @param string $value As it stands.
 */
function in_one_line( string $value ): string {
	return trim( (string) preg_replace( '/' . BLANK . '+/u', ' ', $value ) );
}

/**
 * What is wrong with attributes: a word that is no flag is the rest of a value that was cut at a space; a name that is nearly
 * one of ours would leave out what was meant.
 *
 * @param array<string, string>     $kinds What the element takes.
 * @param array<int|string, string> $read  From scan_attributes().
 * @return array<string, string> The name that was meant, or nothing, by what was written.
 */
function mistakes_in( array $kinds, array $read ): array {
	$mistakes = array();
	foreach ( $read as $name => $value ) {
		$written = is_int( $name ) ? strtolower( $value ) : $name;
		$kind    = kind_of( $kinds, $written );
		if ( is_int( $name ) ? 'flag' !== $kind : '' === $kind && '' !== likely_name( $kinds, $written ) ) {
			$mistakes[ $written ] = likely_name( $kinds, $written );
		}
	}
	return $mistakes;
}

/**
 * The attribute that somebody meant who wrote another: one sign more, less or other, or two that changed places.
 *
 * @param array<string, string> $kinds   What the element takes.
 * @param string                $written What was written.
 */
function likely_name( array $kinds, string $written ): string {
	$written = (string) preg_replace( '/^data-/', '', $written );
	foreach ( array_keys( $kinds ) as $name ) {
		$distance = levenshtein( $name, $written );
		$swapped  = 2 === $distance && strlen( $name ) === strlen( $written ) && count_chars( $name, 1 ) === count_chars( $written, 1 );
		if ( strlen( $name ) > 4 && ( 1 === $distance || $swapped ) ) {
			return $name;
		}
	}
	return '';
}
