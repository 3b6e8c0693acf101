<?php
/**
 * A shortcode for each element: `[impact-statistic value="28.5%" label="of Australians …"]your own words[/impact-statistic]`.
 *
 * @package ImpactElements
 */

namespace ImpactElements;

defined( 'ABSPATH' ) || exit;

/** Names a shortcode after each tag. */
function register_shortcodes(): void {
	foreach ( array_keys( elements() ) as $name ) {
		add_shortcode( "impact-$name", __NAMESPACE__ . '\render_shortcode' );
	}
}

/**
 * Renders a shortcode.
 *
 * @param array<int|string, string>|string $attributes What stands between the brackets; nothing is an empty string.
 * @param string|null                      $content    What it encloses.
 * @param string                           $tag        Its name.
 */
function render_shortcode( $attributes, ?string $content, string $tag ): string {
	$name  = substr( $tag, strlen( 'impact-' ) );
	$given = array_filter( (array) $attributes, fn( $value ): bool => '' !== $value );
	$words = clean_words( (string) $content );
	// Inside an allowed form the author’s own `<form>` stays; all other words are filtered once more.
	$vouched = in_array( $name, FORM_ELEMENTS, true ) && may_hold_form( pick_attributes( elements()[ $name ], $given ), $name );
	return render_element( $name, $given, do_shortcode( $vouched ? $words : wp_kses_post( $words ) ) );
}

/**
 * Takes away the ends of paragraphs that automatic paragraphs leave inside a shortcode's brackets.
 *
 * @param string $content What a shortcode encloses.
 */
function clean_words( string $content ): string {
	$content = (string) preg_replace( '~^(?:\s|</p>|<br ?/?>)+|(?:\s|<p>|<br ?/?>)+$~', '', $content );
	return false === strpos( $content, 'p>' ) ? $content : force_balance_tags( $content );
}

/**
 * Reads our shortcodes in place of WordPress, which would cut values at spaces where their quotes are curly. One that can't
 * be read leaves the words that it encloses, and nothing that was read in part.
 *
 * @param string|false             $output     What stands for the shortcode already, if anything.
 * @param string                   $tag        Its name.
 * @param array|string             $attributes As WordPress has read them.
 * @param array<int|string,string> $found      The parts of the shortcode: 3 is its attributes, 5 what it encloses.
 * @return string|false
 */
function read_shortcode( $output, string $tag, $attributes, array $found ) {
	$name = 0 === strpos( $tag, 'impact-' ) ? substr( $tag, strlen( 'impact-' ) ) : '';
	if ( false !== $output || ! isset( elements()[ $name ] ) ) {
		return $output;
	}
	$content = $found[5] ?? '';
	$read    = read_attributes( elements()[ $name ], $found[3] );
	$shown   = null === $read
		? wp_kses_post( do_shortcode( clean_words( $content ) ) ) . mistake_note( $tag, $found[3] )
		: render_shortcode( $read, $content, $tag );
	return $found[1] . $shown . $found[6];
}

/**
 * What is wrong with a shortcode, for those alone who may write posts.
 *
 * @param string $tag Its name.
 * @param string $raw All that stands between its name and its closing bracket.
 */
function mistake_note( string $tag, string $raw ): string {
	if ( is_feed() || ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	/* translators: %s: a shortcode's name in square brackets. */
	$lines   = array( sprintf( __( '%s could not be read, so readers see its words alone. Write each attribute on one line, its value in straight quotes.', 'impact-elements' ), "[$tag]" ) );
	$scanned = scan_attributes( $raw );
	foreach ( $scanned ? mistakes_in( elements()[ substr( $tag, strlen( 'impact-' ) ) ], $scanned[0] ) : array() as $written => $meant ) {
		$lines[] = '' === $meant
			/* translators: %s: a word in a shortcode. */
			? sprintf( __( '“%s” is no attribute: does a value lack its quotes?', 'impact-elements' ), $written )
			/* translators: 1: what was written, 2: the attribute's name. */
			: sprintf( __( '“%1$s” is no attribute: “%2$s” is.', 'impact-elements' ), $written, $meant );
	}
	return '<small class="impact-elements-note" role="note">' . esc_html( implode( ' ', $lines ) ) . '</small>';
}

/**
 * Writes our shortcodes in a text anew: on one line, in straight quotes, so that nothing that WordPress does to the text can
 * tear them. One that has no end is closed, or it would take all text up to the next one's end for its words.
 *
 * @param string|null $text Markup that shortcodes have not been replaced in.
 */
function repair_shortcodes( $text ) {
	if ( ! is_string( $text ) || false === strpos( $text, '[impact-' ) ) {
		return $text;
	}
	$repaired = '';
	$copied   = 0;
	foreach ( find_shortcodes( $text ) as list( $name, $start, $end, $read, $closed ) ) {
		$written = null === $read ? ' ?' : '';
		foreach ( $read ?? array() as $key => $value ) {
			$written .= is_int( $key ) ? " $value" : " $key=\"" . shortcode_value( $value ) . '"';
		}
		$repaired .= substr( $text, $copied, $start - $copied ) . "[impact-$name$written" . ( $closed ? '/]' : ']' );
		$copied    = $end;
	}
	return $repaired . substr( $text, $copied );
}

/**
 * Our shortcodes in a text, in their order.
 *
 * @param string $text Markup.
 * @return array<int, array{0: string, 1: int, 2: int, 3: array<int|string, string>|null, 4: bool}> Name; where it begins and
 *         ends; its attributes, or null where they can't be read; whether it encloses nothing.
 */
function find_shortcodes( string $text ): array {
	$names = implode( '|', array_keys( elements() ) );
	$found = array();
	$at    = 0;
	// Comments hold the attributes of blocks, and a shortcode in doubled brackets is one that is shown.
	while ( preg_match( "~<!--.*?(?:-->|\z)|<[a-z/][^>]*>|\[\[impact-|\[impact-($names)(?![\w-])~is", $text, $match, PREG_OFFSET_CAPTURE, $at ) ) {
		list( $whole, $start ) = $match[0];
		$at                    = $start + strlen( $whole );
		if ( ! isset( $match[1] ) ) {
			continue;
		}
		$name    = strtolower( $match[1][0] );
		$scanned = scan_attributes( $text, $at );
		if ( $scanned && strlen( $text ) === $scanned[1] && ']' !== substr( $text, -1 ) ) {
			$scanned = null;
		}
		$read = $scanned && ! mistakes_in( elements()[ $name ], $scanned[0] ) ? array_map( __NAMESPACE__ . '\in_one_line', $scanned[0] ) : null;
		// What can't be read ends at the next bracket, or with its paragraph.
		if ( $scanned ) {
			$at = $scanned[1];
		} else {
			$at += preg_match( '~\G(?:[^\[\]]*\]|.*?(?=</p>|<br|\n|\[|\z))~is', $text, $rest, 0, $at ) ? strlen( $rest[0] ) : 0;
		}
		$closes  = preg_match( "~\[(/?)impact-$name(?![\w-])~i", $text, $next, 0, $at ) && '/' === $next[1];
		$found[] = array( $name, $start, $at, $read, ! $closes );
	}
	return $found;
}

/**
 * A value for between straight quotes: nothing in it is a sign of shortcodes, of markup or of typography.
 *
 * @param string $value As it was read.
 */
function shortcode_value( string $value ): string {
	return strtr(
		html_entity_decode( $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' ),
		array(
			'&'  => '&amp;',
			'<'  => '&lt;',
			'>'  => '&gt;',
			'"'  => '&quot;',
			"'"  => '&#39;',
			'['  => '&#91;',
			']'  => '&#93;',
			'\\' => '&#92;',
		)
	);
}
