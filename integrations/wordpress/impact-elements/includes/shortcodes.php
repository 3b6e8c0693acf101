<?php
/**
 * A shortcode for each element: `[impact-statistic value="28.5%" label="of Australians …"]your own words[/impact-statistic]`.
 *
 * @package ImpactElements
 */

namespace ImpactElements;

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
	$words = clean_words( (string) $content );
	// Whoever may write any markup may bring a form of their own; all else has passed this filter when it was stored.
	$words = do_shortcode( may_hold_form() ? $words : wp_kses_post( $words ) );
	return render_element( substr( $tag, strlen( 'impact-' ) ), (array) $attributes, $words );
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
 * Reads our shortcodes anew where their attributes stand in curly quotes: WordPress would cut them at the spaces.
 *
 * @param string|false             $output     What stands for the shortcode already, if anything.
 * @param string                   $tag        Its name.
 * @param array|string             $attributes As WordPress has read them.
 * @param array<int|string,string> $found      The parts of the shortcode: 3 is its attributes, 5 what it encloses.
 * @return string|false
 */
function undo_curly_quotes( $output, string $tag, $attributes, array $found ) {
	$name = 0 === strpos( $tag, 'impact-' ) ? substr( $tag, strlen( 'impact-' ) ) : '';
	if ( false !== $output || ! isset( elements()[ $name ] ) || ! has_curly_quotes( $found[3] ) ) {
		return $output;
	}
	return $found[1] . render_shortcode( read_attributes( $found[3] ), $found[5] ?? '', $tag ) . $found[6];
}
