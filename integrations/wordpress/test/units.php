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
function esc_url( string $url ): string {
	return preg_match( '~^(?:https?:)?//|^[^:]*$~i', $url ) ? esc_html( $url ) : '';
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

echo "$passed passed, $failed failed\n";
exit( $failed ? 1 : 0 );
