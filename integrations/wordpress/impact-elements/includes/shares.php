<?php
/**
 * Values that no array of people is drawn for: the style sheet, which knows attributes alone, would keep room for one.
 *
 * @package ImpactElements
 */

namespace ImpactElements;

defined( 'ABSPATH' ) || exit;

/** Words that a share may be written with, in the library's languages: where one stands, the script decides. */
const SHARE_WORDS = '/%|％|٪|[¼-¾⅐-⅞½]|per ?cent|pour ?cent|prozent|por ciento|porsyento|phần trăm|yüzde|प्रतिशत|بالمئة|بالمائة|分之'
	. '|\d\s*[\/∕]\s*\d|\b(?:in|of|per|out|half|third|quarter|fifth|sixth|tenth|one|two|three|four|five|six|seven|eight|nine|ten)(?:s|ths)?\b|-in-'
	. '|\b(?:von|jede[rs]?|sur|de|cada|un|une|uno|una|halb|hälfte|drittel|viertel|moitié|tiers|quart|mitad|tercio|cuarto)s?\b|[^\x{00}-\x{24F}\x{2000}-\x{206F}]/iu';

/** What may stand before a ratio in English. */
const QUALIFIERS = '/^(?:(?:more than|over|at least|as many as|almost|nearly|close to|fewer than|less than|under|below|up to|at most|no more than|not more than|no fewer than|no less than|just over|just under|an estimated|estimated|about|around|approximately|approx|roughly|some|circa|every|only|around one|exactly) )?$/i';

/**
 * Tells whether a value is surely no share of people that can be drawn. In doubt it may be one.
 *
 * @param string $value The value as typed.
 */
function is_no_share( string $value ): bool {
	$value = trim( (string) preg_replace( '/[\s\x{a0}\x{202f}]+/u', ' ', $value ) );
	if ( '' === $value ) {
		return false;
	}
	if ( ! preg_match( SHARE_WORDS, $value ) ) {
		return true;
	}
	// A percentage below nothing or above all, or more than all.
	if ( preg_match( '/^(?:[a-z]+ )*([-−+]?)(\d+)(?:[.,]\d{1,2})?(?: ?%| per ?cent)$/iu', $value, $found ) ) {
		return '' !== $found[1] || (int) $found[2] > 100;
	}
	// More than there are, or of none; or after a word that nobody qualifies a number with.
	if ( preg_match( '/^((?:[a-z]+ )*)(\d+) (?:in|of|out of) (\d+)$/iu', $value, $found ) ) {
		return 0 === (int) $found[3] || (int) $found[2] > (int) $found[3] || ! preg_match( QUALIFIERS, $found[1] );
	}
	return false;
}

/**
 * The room that such a prevalence needs in place of what the style sheet keeps, as a declaration; empty where the sheet is right.
 *
 * @param array<string, string|true> $attributes From pick_attributes().
 */
function room_without_array( array $attributes ): string {
	foreach ( array( 'figure', 'src', 'data' ) as $other ) {
		if ( isset( $attributes[ $other ] ) ) {
			return '';
		}
	}
	return is_string( $attributes['value'] ?? null ) && is_no_share( $attributes['value'] ) ? 'min-height:' . SENTENCE_ROOM : '';
}

/** As the style sheet keeps it for a statistic with its source. */
const SENTENCE_ROOM = '14em';

/**
 * Keeps the room of a sentence for pasted prevalences whose value is no share, where their author keeps none.
 *
 * @param string $html Some of a page.
 */
function reserve_for_sentences( string $html ): string {
	return (string) preg_replace_callback(
		'~<(?:impact-prevalence|\w+(?=[^>]*\sdata-impact=["\']?prevalence\b))\s[^>]*>~',
		function ( array $tag ): string {
			if ( preg_match( '~\sstyle\s*=[^>]*min-height~', $tag[0] ) || ! preg_match_all( '~\s(?:data-)?(value|figure|src|data)\s*=\s*(?|"([^"]*)"|\'([^\']*)\')~', $tag[0], $found ) ) {
				return $tag[0];
			}
			$style = room_without_array( array_combine( $found[1], array_map( fn( string $value ): string => html_entity_decode( $value, ENT_QUOTES, 'UTF-8' ), $found[2] ) ) );
			if ( '' === $style ) {
				return $tag[0];
			}
			$styled = (string) preg_replace( '~\sstyle\s*=\s*(["\'])~', ' style=$1' . $style . ';', $tag[0], 1, $count );
			return $count ? $styled : substr( $tag[0], 0, -1 ) . " style=\"$style\">";
		},
		$html
	);
}
