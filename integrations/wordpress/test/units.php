<?php
/**
 * The plugin's pure functions, without WordPress: `php units.php FOLDER`. Prints a line for each check that fails, then
 * `N passed, N failed`.
 */

namespace ImpactElements;

/** Stand-ins for what WordPress provides: enough to see what is escaped, and where. */
function esc_html( string $text ): string {
	return htmlspecialchars( $text, ENT_QUOTES, 'UTF-8', false );
}
function esc_attr( string $text ): string {
	return esc_html( $text );
}
function esc_url( string $url, array $protocols = array( 'ftp' ) ): string {
	return preg_match( '~^(?:(?:' . implode( '|', $protocols ) . '):)?//|^[^:]*$~i', $url ) ? esc_html( $url ) : '';
}
function __( string $text ): string {
	return $text;
}
function get_locale(): string {
	return 'de_DE';
}
function force_balance_tags( string $html ): string {
	return "balanced($html)";
}
$shortcodes = array();
function add_shortcode( string $tag, string $callback ): void {
	global $shortcodes;
	$shortcodes[ $tag ] = $callback;
}
function do_shortcode( string $content ): string {
	return "done($content)";
}
function wp_kses_post( string $content ): string {
	return "filtered($content)";
}

/** Stand-ins for the plugin's own functions that need a site. */
$may_hold_form = false;
function may_hold_form(): bool {
	return $GLOBALS['may_hold_form'];
}
function render_element( string $name, array $attributes, string $words ): string {
	return "$name " . json_encode( $attributes, JSON_UNESCAPED_UNICODE ) . " $words";
}

$folder = $argv[1];
foreach ( array( 'elements', 'attributes', 'words', 'shortcodes' ) as $name ) {
	require "$folder/includes/$name.php";
}

$passed = 0;
$failed = 0;
function same( string $what, $actual, $expected ): void {
	global $passed, $failed;
	if ( $actual === $expected ) {
		++$passed;
		return;
	}
	++$failed;
	printf( "%s:\n  expected %s\n  got      %s\n", $what, var_export( $expected, true ), var_export( $actual, true ) );
}

$read = array(
	'straight quotes'             => array( ' value="28.5%" label=\'a b\'', array( 'value' => '28.5%', 'label' => 'a b' ) ),
	'curly quotes'                => array( ' value=“28.5%” label=“of Australians”', array( 'value' => '28.5%', 'label' => 'of Australians' ) ),
	'entities of curly quotes'    => array( ' value=&#8220;1 in 4&#8221; label=&ldquo;a b&rdquo;', array( 'value' => '1 in 4', 'label' => 'a b' ) ),
	'two closing quotes'          => array( ' value=”1 in 4” label=”a b”', array( 'value' => '1 in 4', 'label' => 'a b' ) ),
	'primes'                      => array( ' value=&#8221;5&#8243; label=″a b″', array( 'value' => '5', 'label' => 'a b' ) ),
	'German and French quotes'    => array( ' value=„1 in 4“ label=«a b»', array( 'value' => '1 in 4', 'label' => 'a b' ) ),
	'quotes within curly quotes'  => array( ' label=“the “hidden” harm” value=“1”', array( 'label' => 'the “hidden” harm', 'value' => '1' ) ),
	'an apostrophe within'        => array( ' label=“children’s lives”', array( 'label' => 'children’s lives' ) ),
	'curly quotes within straight' => array( ' label="the “hidden” harm" value=“1”', array( 'label' => 'the “hidden” harm', 'value' => '1' ) ),
	'no quotes, and a flag'       => array( ' value=5 download', array( 'value' => '5', 0 => 'download' ) ),
	'no-break spaces'             => array( " value=“1”\u{a0}label=“a”", array( 'value' => '1', 'label' => 'a' ) ),
	'capital names'               => array( ' Source-URL=“https://a.example”', array( 'source-url' => 'https://a.example' ) ),
	'a slash at the end'          => array( ' value=“1” /', array( 'value' => '1' ) ),
	'nothing'                     => array( '', array() ),
);
foreach ( $read as $what => list( $raw, $expected ) ) {
	same( "reads $what", read_attributes( $raw ), $expected );
}
same( 'notices curly quotes', has_curly_quotes( ' value=“1”' ), true );
same( 'leaves curly quotes within a value', has_curly_quotes( ' value="the “hidden” harm"' ), false );

$statistic  = elements()['statistic'];
$prevalence = elements()['prevalence'];
same( 'keeps what the element takes', pick_attributes( $statistic, array( 'value' => '1', 'onclick' => 'x', 'style' => 'x', 'id' => 'a' ) ), array( 'value' => '1', 'id' => 'a' ) );
same( 'reads a flag without a value', pick_attributes( $prevalence, array( 'download' ) ), array( 'download' => true ) );
same( 'reads a flag of a block', pick_attributes( $prevalence, array( 'download' => true ) ), array( 'download' => true ) );
same( 'takes "false" for false', pick_attributes( $prevalence, array( 'download' => 'false' ) ), array() );
same( 'takes false for false', pick_attributes( $prevalence, array( 'download' => false ) ), array() );
same( 'leaves out what is empty', pick_attributes( $statistic, array( 'value' => ' ' ) ), array() );
same( 'leaves out what is no text', pick_attributes( $statistic, array( 'value' => array( 1 ) ) ), array() );
same( 'undoes stored ampersands', pick_attributes( $statistic, array( 'source' => 'A &amp; B' ) ), array( 'source' => 'A & B' ) );
same( 'leaves out a word that is no attribute', pick_attributes( $statistic, array( 'nonsense' ) ), array() );

same( 'escapes', write_attributes( $statistic, array( 'value' => '"><img src=x onerror=alert(1)>' ) ), ' value="&quot;&gt;&lt;img src=x onerror=alert(1)&gt;"' );
same( 'drops a script for an address', write_attributes( $statistic, array( 'source-url' => 'javascript:alert(1)' ) ), '' );
same( 'writes flags bare', write_attributes( $prevalence, array( 'download' => true ) ), ' download' );

$figure = array(
	'qualifier'   => 'more than',
	'value'       => '1 in 3',
	'label'       => 'girls',
	'source'      => 'ACMS',
	'source-date' => '2023-04-03',
);
same( 'says a figure', make_words( 'statistic', $figure ), 'More than 1 in 3 girls (ACMS, 2023).' );
same( 'links the source', make_words( 'prevalence', array( 'value' => '5', 'source' => 'A', 'source-url' => 'https://a.example' ) ), '5 (<a href="https://a.example">A</a>).' );
same( 'adds the note', make_words( 'statistic', array( 'value' => '5', 'note' => 'Of five.' ) ), '5. Of five.' );
same( 'says nothing of nothing', make_words( 'statistic', array( 'src' => '/figures.json' ) ), '' );
same( 'escapes words', make_words( 'statistic', array( 'value' => '<b>', 'label' => '&' ) ), '&lt;b&gt; &amp;.' );
$groups = '[{"value":"1 in 3","label":{"en":"girls","de":"Mädchen"},"source":{"title":"ACMS","published":"2023"}},{"value":"1 in 5","label":"boys"}]';
same( 'says the figures of JSON', make_words( 'prevalence', array( 'data' => $groups ) ), '1 in 3 Mädchen (ACMS, 2023). 1 in 5 boys.' );
same( 'says one figure of JSON', make_words( 'statistic', array( 'data' => '{"value":"5","label":"a"}' ) ), '5 a.' );
same( 'says nothing of broken JSON', make_words( 'statistic', array( 'data' => '{"value":' ) ), '' );
same( 'lives with JSON of another shape', make_words( 'statistic', array( 'data' => '[1,"a",{"value":{"x":[]}}]' ) ), '' );
same( 'links to the site of a feed', make_words( 'posts', array( 'src' => 'https://b.example/wp-json/x?y' ) ), '<a href="https://b.example/">Latest posts</a>' );
same( 'links to no relative feed', make_words( 'posts', array( 'src' => '/posts.json' ) ), 'Latest posts' );
same( 'says what a form is for', make_words( 'subscribe', array( 'heading' => 'News', 'why' => 'In plain words.', 'page-url' => 'https://b.example' ) ), '<a href="https://b.example">News</a> In plain words.' );
same( 'has the term for a word', make_words( 'term', array( 'term' => 'csam' ) ), 'csam' );

same( 'keeps plain words', clean_words( ' words ' ), 'words' );
same( 'takes away torn ends', clean_words( "</p>\n<p>One</p>\n<p>two</p><p>" ), 'balanced(<p>One</p>' . "\n" . '<p>two</p>)' );
same( 'takes away line breaks', clean_words( "<br />\nwords<br />\n" ), 'words' );

$markup = '<img src=x onerror=alert(1)>';
$shown  = '&lt;img src=x onerror=alert(1)&gt;';
same( 'escapes every part of a figure', make_words( 'statistic', array( 'qualifier' => $markup, 'value' => $markup, 'label' => $markup, 'note' => $markup, 'source' => $markup ) ), "$shown $shown $shown ($shown). $shown" );
same( 'escapes a linked source', make_words( 'statistic', array( 'value' => '5', 'source' => $markup, 'source-url' => 'https://a.example/"><b>' ) ), '5 (<a href="https://a.example/&quot;&gt;&lt;b&gt;">' . $shown . '</a>).' );
same( 'escapes figures of JSON', make_words( 'statistic', array( 'data' => json_encode( array( 'value' => $markup, 'note' => $markup, 'source' => array( 'title' => $markup ) ) ) ) ), "$shown ($shown). $shown" );
same( 'escapes a heading', make_words( 'posts', array( 'heading' => $markup ) ), $shown );
same( 'escapes what a form is for', make_words( 'subscribe', array( 'heading' => $markup, 'why' => $markup ) ), "$shown $shown" );
same( 'escapes a term', make_words( 'term', array( 'term' => $markup ) ), $shown );
foreach ( array( 'javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'ftp://a.example' ) as $url ) {
	same( "links to no $url", make_words( 'statistic', array( 'value' => '5', 'source' => 'A', 'source-url' => $url ) ), '5 (A).' );
	same( "sends no reader to $url", make_words( 'subscribe', array( 'page-url' => $url ) ), 'Subscribe' );
	same( "writes no $url", write_attributes( $statistic, array( 'source-url' => $url ) ), '' );
}
foreach ( array( 'http://a.example', 'https://a.example' ) as $url ) {
	same( "links to $url", make_words( 'statistic', array( 'value' => '5', 'source' => 'A', 'source-url' => $url ) ), "5 (<a href=\"$url\">A</a>)." );
	same( "writes $url", write_attributes( $statistic, array( 'source-url' => $url ) ), " source-url=\"$url\"" );
}
same( 'knows a year only at the start of a date', make_words( 'statistic', array( 'value' => '5', 'source' => 'A', 'source-date' => 'in 2023' ) ), '5 (A).' );
same( 'dates no figure without a source', make_words( 'statistic', array( 'value' => '5', 'source-date' => '2023' ) ), '5.' );
same( 'says a figure that is 0', make_words( 'statistic', array( 'value' => '0', 'label' => 'of us' ) ), '0 of us.' );
same( 'says nothing of an element that it does not know', make_words( 'banner', array( 'value' => '5' ) ), '' );
same( 'has no words for a glossary', make_words( 'glossary', array( 'src' => '/glossary.json' ) ), '' );
same( 'prefers a page to news and a feed', make_words( 'subscribe', array( 'page-url' => 'https://p.example', 'news-url' => 'https://n.example', 'feed-url' => 'https://f.example' ) ), '<a href="https://p.example">Subscribe</a>' );
same( 'prefers news to a feed', make_words( 'subscribe', array( 'news-url' => 'https://n.example', 'feed-url' => 'https://f.example' ) ), '<a href="https://n.example">Subscribe</a>' );
same( 'leads to a feed', make_words( 'subscribe', array( 'feed-url' => 'https://f.example' ) ), '<a href="https://f.example">Subscribe</a>' );
same( 'takes a text in the site’s language', in_one_language( array( 'en' => 'a', 'de' => 'b' ) ), 'b' );
same( 'takes the first text there is', in_one_language( array( 'fr' => 'a', 'en' => 'b' ) ), 'a' );
same( 'takes a number for a text', in_one_language( 5 ), '5' );
same( 'takes no list for a text', in_one_language( array( array( 1 ) ) ), '' );
same( 'finds a feed’s site', site_of( 'HTTPS://b.example:8080/feed?x#y' ), 'HTTPS://b.example:8080/' );
same( 'finds no site of another kind', site_of( 'ftp://b.example/feed' ), '' );

foreach ( array( false, 'false', '0', 'no', 'off' ) as $value ) {
	same( 'takes ' . var_export( $value, true ) . ' for off', pick_attributes( $prevalence, array( 'download' => $value ) ), array() );
}
foreach ( array( true, '', 'true', '1', 'yes', 'download' ) as $value ) {
	same( 'takes ' . var_export( $value, true ) . ' for on', pick_attributes( $prevalence, array( 'download' => $value ) ), array( 'download' => true ) );
}
same( 'reads a flag in capitals', pick_attributes( $prevalence, array( 'DOWNLOAD' ) ), array( 'download' => true ) );
foreach ( array( 'id', 'class', 'lang', 'dir' ) as $name ) {
	same( "keeps $name", pick_attributes( $statistic, array( $name => 'x' ) ), array( $name => 'x' ) );
	same( "escapes $name", write_attributes( $statistic, array( $name => '"><b>' ) ), " $name=\"&quot;&gt;&lt;b&gt;\"" );
}
same( 'takes true for no text', pick_attributes( $statistic, array( 'value' => true ) ), array() );
same( 'takes away white space', pick_attributes( $statistic, array( 'value' => " 5\n" ) ), array( 'value' => '5' ) );
same( 'undoes stored quotes', pick_attributes( $statistic, array( 'label' => '&quot;a&#039;' ) ), array( 'label' => '"a\'' ) );

register_shortcodes();
same( 'has a shortcode for every element', array_keys( $shortcodes ), array_map( fn( $name ) => "impact-$name", array_keys( elements() ) ) );
same( 'names one function for all', array_unique( array_values( $shortcodes ) ), array( 'ImpactElements\render_shortcode' ) );
same( 'filters what a shortcode encloses', render_shortcode( array( 'value' => '5' ), '<p>w', 'impact-statistic' ), 'statistic {"value":"5"} done(filtered(balanced(<p>w)))' );
$may_hold_form = true;
same( 'lets those bring a form who may', render_shortcode( '', 'w', 'impact-subscribe' ), 'subscribe [""] done(w)' );
same( 'takes a shortcode that encloses nothing', render_shortcode( array(), null, 'impact-term' ), 'term [] done()' );
$parts = array( '', '', '', ' value=“1 in 4”', '', 'w', '' );
same( 'reads curly quotes anew', undo_curly_quotes( false, 'impact-statistic', array(), $parts ), 'statistic {"value":"1 in 4"} done(w)' );
same( 'keeps the brackets of a shown shortcode', undo_curly_quotes( false, 'impact-statistic', array(), array( '', '[', '', ' value=“1”', '', 'w', ']' ) ), '[statistic {"value":"1"} done(w)]' );
same( 'leaves what stands already', undo_curly_quotes( 'x', 'impact-statistic', array(), $parts ), 'x' );
same( 'leaves other shortcodes', undo_curly_quotes( false, 'gallery', array(), $parts ), false );
same( 'leaves other shortcodes that end like ours', undo_curly_quotes( false, 'my-impact-statistic', array(), $parts ), false );
same( 'leaves elements that there are not', undo_curly_quotes( false, 'impact-banner', array(), $parts ), false );
same( 'leaves straight quotes', undo_curly_quotes( false, 'impact-statistic', array(), array( '', '', '', ' value="1"', '', 'w', '' ) ), false );

echo "$passed passed, $failed failed\n";
exit( $failed ? 1 : 0 );
