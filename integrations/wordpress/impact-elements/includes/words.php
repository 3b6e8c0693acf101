<?php
/**
 * What people read where no script runs: in feeds, excerpts and emails, in search results, before the figure is drawn.
 * Made from the attributes where the author left no words. Pure, but for WordPress's own escaping and translation.
 *
 * @package ImpactElements
 */

namespace ImpactElements;

defined( 'ABSPATH' ) || exit;

/**
 * Words for an element, as HTML for the inside of a paragraph.
 *
 * @param string                     $name       Name of the element.
 * @param array<string, string|true> $attributes From pick_attributes().
 */
function make_words( string $name, array $attributes ): string {
	switch ( $name ) {
		case 'statistic':
		case 'prevalence':
		case 'change':
		case 'compare':
			return implode( ' ', array_filter( array_map( __NAMESPACE__ . '\say_figure', read_figures( $attributes ) ) ) );
		case 'posts':
			$text = $attributes['heading'] ?? __( 'Latest posts', 'impact-elements' );
			return link_words( site_of( $attributes['src'] ?? '' ), $text );
		case 'quote':
			$said = said_by( $attributes );
			$text = $attributes['text'] ?? '';
			return '' === $text ? '' : esc_html( '“' . $text . '”' . ( '' === $said ? '' : in_brackets( $said, $attributes['quote-lang'] ?? '' ) ) );
		case 'support':
			return esc_html( $attributes['heading'] ?? __( 'Where to find help', 'impact-elements' ) );
		case 'actions':
			return esc_html( $attributes['heading'] ?? __( 'What you can do', 'impact-elements' ) );
		case 'sources':
			return esc_html( $attributes['heading'] ?? __( 'Sources', 'impact-elements' ) );
		case 'calm':
			return esc_html( $attributes['heading'] ?? __( 'What’s on this page', 'impact-elements' ) );
		case 'give':
			$to   = $attributes['to'] ?? '';
			/* translators: %s: who receives a gift. */
			$text = '' === $to ? __( 'Give', 'impact-elements' ) : sprintf( __( 'Give to %s', 'impact-elements' ), $to );
			return link_words( str_contains( $attributes['action'] ?? '', '{' ) ? '' : $attributes['action'] ?? '', $text );
		case 'subscribe':
			$text = $attributes['heading'] ?? __( 'Subscribe', 'impact-elements' );
			$page = $attributes['page-url'] ?? $attributes['news-url'] ?? $attributes['feed-url'] ?? '';
			return trim( link_words( $page, $text ) . ' ' . esc_html( $attributes['why'] ?? '' ) );
		case 'contact':
			$text = $attributes['heading'] ?? __( 'Contact', 'impact-elements' );
			return trim( link_words( $attributes['page-url'] ?? '', $text ) . ' ' . esc_html( $attributes['why'] ?? '' ) );
		case 'exit':
			return link_words( $attributes['href'] ?? '', __( 'Leave this page', 'impact-elements' ) );
		case 'glossary':
			return link_words( site_of( $attributes['src'] ?? '' ), __( 'Words and what they mean', 'impact-elements' ) );
		case 'term':
			return esc_html( $attributes['term'] ?? '' );
		default:
			return '';
	}
}

/**
 * A remark in the brackets of a language, with the space before them.
 *
 * @param string $remark What stands in them.
 * @param string $lang   BCP 47 tag; empty for the page's language.
 */
function in_brackets( string $remark, string $lang ): string {
	return preg_match( '/^(ja|zh)(?![a-z])/i', $lang ) ? '（' . $remark . '）' : ' (' . $remark . ')';
}

/**
 * The figures that an element was given: those of its JSON, else the one of its attributes.
 *
 * @param array<string, string|true> $attributes From pick_attributes().
 * @return array<int, array<string, string>> With value, qualifier, label, note, source, source-url and source-date.
 */
function read_figures( array $attributes ): array {
	$json = json_decode( $attributes['data'] ?? '', true );
	if ( ! is_array( $json ) ) {
		return array( $attributes );
	}
	$figures = array();
	foreach ( isset( $json['value'] ) ? array( $json ) : $json as $figure ) {
		if ( ! is_array( $figure ) ) {
			continue;
		}
		$source    = is_array( $figure['source'] ?? null ) ? $figure['source'] : array();
		$figures[] = array_map(
			__NAMESPACE__ . '\in_one_language',
			array(
				'value'       => $figure['value'] ?? '',
				'label'       => $figure['label'] ?? '',
				'note'        => $figure['note'] ?? '',
				'source'      => $source['title'] ?? '',
				'source-url'  => $source['url'] ?? '',
				'source-date' => $source['published'] ?? '',
			)
		);
	}
	return $figures;
}

/**
 * A document's text, which may be a map from languages to text, in the site's language or else the first there is.
 *
 * @param mixed $text Text, or text by language.
 */
function in_one_language( $text ): string {
	if ( is_array( $text ) ) {
		$language = strtok( get_locale(), '_' );
		$others   = array(
			'tl' => 'fil',
			'zh' => 'zh-Hans',
		);
		$text     = $text[ $language ] ?? $text[ $others[ $language ] ?? '' ] ?? reset( $text );
	}
	return is_scalar( $text ) ? (string) $text : '';
}

/**
 * A figure as a sentence with its source: nothing where there is no figure.
 *
 * @param array<string, string|true> $figure See read_figures().
 */
function say_figure( array $figure ): string {
	$value = $figure['value'] ?? '';
	if ( '' === $value ) {
		return '';
	}
	$words    = array( $figure['qualifier'] ?? '', $value, $figure['label'] ?? '' );
	$sentence = esc_html( ucfirst( implode( ' ', array_filter( $words, 'strlen' ) ) ) );
	$source   = link_words( $figure['source-url'] ?? '', $figure['source'] ?? '' );
	if ( '' !== $source && preg_match( '/^\d{4}/', $figure['source-date'] ?? '', $year ) ) {
		/* translators: 1: title of a source, 2: its year. */
		$source = sprintf( __( '%1$s, %2$s', 'impact-elements' ), $source, $year[0] );
	}
	if ( '' !== $source ) {
		/* translators: 1: a figure in words, 2: its source. */
		$sentence = sprintf( __( '%1$s (%2$s)', 'impact-elements' ), $sentence, $source );
	}
	$note = esc_html( $figure['note'] ?? '' );
	return trim( "$sentence. $note" );
}

/**
 * Text, linked where there is an address.
 *
 * @param string $url  An address, or nothing.
 * @param string $text Plain text.
 */
function link_words( string $url, string $text ): string {
	$url = esc_url( $url, array( 'http', 'https' ) );
	return '' === $url || '' === $text ? esc_html( $text ) : '<a href="' . $url . '">' . esc_html( $text ) . '</a>';
}

/**
 * The site that a feed or an interface belongs to: people read that, not the feed.
 *
 * @param string $url Address of a feed.
 */
function site_of( string $url ): string {
	return preg_match( '~^https?://[^/?#]+~i', $url, $site ) ? $site[0] . '/' : '';
}

/**
 * Who said a quotation and where it stands. What somebody reports doesn't look like the speaker's own words.
 *
 * @param array<string, string|true> $attributes From pick_attributes().
 */
function said_by( array $attributes ): string {
	$by     = $attributes['by'] ?? '';
	$source = $attributes['source'] ?? '';
	$how    = '' === $by ? '' : strtolower( trim( $attributes['attribution'] ?? '' ) );
	if ( 'reported' === $how ) {
		$source = '' === $source ? __( 'as others report it', 'impact-elements' ) : __( 'as reported in', 'impact-elements' ) . ' ' . $source;
	}
	if ( 'attributed' === $how ) {
		$by = __( 'often attributed to', 'impact-elements' ) . ' ' . $by;
	}
	return implode( ', ', array_filter( array( $by, $source ) ) );
}
