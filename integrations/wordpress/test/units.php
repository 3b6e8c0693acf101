<?php
/**
 * The plugin's pure functions, without WordPress: `php units.php FOLDER`. Prints a line for each check that fails, then
 * `N passed, N failed`.
 */

namespace ImpactElements;

require __DIR__ . '/same.php';
define( 'ABSPATH', __DIR__ );

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
/** Words that are asked for elsewhere than in the plugin's own languages stay untranslated. */
function __( string $text, string $domain = '' ): string {
	return 'impact-elements' === $domain ? $text . $GLOBALS['added'] : "untranslated($text)";
}
/** What translators have added to each text. */
$added = '';
$locale = 'de_DE';
function get_locale(): string {
	return $GLOBALS['locale'];
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

function current_user_can(): bool {
	return $GLOBALS['can_edit'];
}
function is_feed(): bool {
	return false;
}
function wp_json_encode( $value ): string {
	return json_encode( $value );
}
$can_edit = false;

/** Stand-ins for the plugin's own functions that need a site. */
$may_hold_form = false;
function may_hold_form(): bool {
	return $GLOBALS['may_hold_form'];
}
function render_element( string $name, array $attributes, string $words ): string {
	return "$name " . json_encode( $attributes, JSON_UNESCAPED_UNICODE ) . " $words";
}

$folder = $argv[1];
foreach ( array( 'elements', 'reader', 'attributes', 'words', 'shortcodes' ) as $name ) {
	require "$folder/includes/$name.php";
}

$statistic  = elements()['statistic'];
$prevalence = elements()['prevalence'];

$read = array(
	'several lines'               => array( "\n value=\"1 in 4\"\n\n\tlabel=\"of\n  us\"\n", array( 'value' => '1 in 4', 'label' => 'of us' ) ),
	'line breaks of the editor'   => array( ' value="1"<br />label="a<br>b"<br/>source="c"', array( 'value' => '1', 'label' => 'a b', 'source' => 'c' ) ),
	'paragraphs of the editor'    => array( " value=\"1\"</p>\n<p class=\"x\">label=\"a</p>\n<p>b\"", array( 'value' => '1', 'label' => 'a b' ) ),
	'single curly quotes'         => array( ' value=‘1 in 4’ label=‘children’s lives’', array( 'value' => '1 in 4', 'label' => 'children’s lives' ) ),
	'entities of single quotes'   => array( ' value=&#8216;1 in 4&#8217; label=&lsquo;a b&rsquo;', array( 'value' => '1 in 4', 'label' => 'a b' ) ),
	'a sign for less'             => array( ' label="<18 years, < 12 and > 3" value="1"', array( 'label' => '<18 years, < 12 and > 3', 'value' => '1' ) ),
	'what a filter makes of it'   => array( ' value="1 in 4" label="&lt;18 years&quot; source=&quot;A study&quot;', array( 'value' => '1 in 4', 'label' => '&lt;18 years', 'source' => 'A study' ) ),
	'a straight and a curly quote' => array( ' label="of Australians” source="x"', array( 'label' => 'of Australians', 'source' => 'x' ) ),
	'data- names'                 => array( ' data-value="1" data-source-date="2023"', array( 'data-value' => '1', 'data-source-date' => '2023' ) ),
	'escaped quotes of the builder' => array( ' label="&quot;any&quot; kind, it&#39;s" value="1"', array( 'label' => '&quot;any&quot; kind, it&#39;s', 'value' => '1' ) ),
	'quotes in straight ones'     => array( ' label="the "hidden" harm" value="1"', array( 'label' => 'the "hidden" harm', 'value' => '1' ) ),
	'an empty value'              => array( ' label="" value=""', array( 'label' => '', 'value' => '' ) ),
	'JSON in single quotes'       => array( " data='[{\"value\":\"1 in 3\",\"label\":\"a ] b\"}]'", array( 'data' => '[{"value":"1 in 3","label":"a ] b"}]' ) ),
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
	same( "reads $what", read_attributes( $prevalence, $raw ), $expected );
}
same( 'ends at a bracket', scan_attributes( ' value="5"] rest', 0 ), array( array( 'value' => '5' ), 11, false ) );
same( 'ends at a slash and a bracket', scan_attributes( ' value="5" /] rest', 0 ), array( array( 'value' => '5' ), 13, true ) );
same( 'begins where it is told', scan_attributes( '[x value="5"', 2 ), array( array( 'value' => '5' ), 12, false ) );
same( 'takes an end for an empty value', scan_attributes( ' value=' ), array( array( 'value' => '' ), 7, false ) );
same( 'takes a bracket for the end of an empty value', array( scan_attributes( ' value=] x' ), scan_attributes( ' value= /] x' ) ), array( array( array( 'value' => '' ), 8, false ), array( array( 'value' => '' ), 10, true ) ) );
same( 'keeps an attribute within a straight value', scan_attributes( ' label="a b=\'c\'"' ), array( array( 'label' => "a b='c'" ), 16, false ) );
same( 'takes no other shortcode into a value', scan_attributes( ' label="a [impact-term]" value="5"' ), null );
same( 'takes no end of another shortcode into a value', scan_attributes( ' label=“a [/impact-term] b”' ), null );
same( 'takes a blank in one line', in_one_line( " a<br />\n\u{a0}b&nbsp;" ), 'a b' );
foreach ( array(
	'lable'      => 'label',
	'labe'       => 'label',
	'labell'     => 'label',
	'data-lable' => 'label',
	'label'      => '',
	'lbeal'      => 'label',
	'vlaue'      => 'value',
	'nte'        => '',
	'bale'       => '',
	'elbal'      => '',
) as $written => $meant ) {
	same( "takes $written for " . ( $meant ? $meant : 'nothing' ), likely_name( array( 'note' => 'text', 'label' => 'text', 'value' => 'text' ), $written ), $meant );
}
$refused = array(
	'a value that begins and does not end'  => ' label="of Australians',
	'a value that swallows the next one'    => ' label="of Australians source="x"',
	'a value without quotes, cut at a blank' => ' value=5 label=of Australians',
	'a quote that nothing opens'            => ' value=5" label="a"',
	'a value that is torn by another shortcode' => ' label="a [impact-term] b',
	'a name that is nearly one of ours'     => ' value="5" lable="of us"',
	'a name with a sign too many'           => ' valuee="5"',
	'signs that belong to nothing'          => ' value="5" = ?',
	'markup that is no paragraph'           => ' value="5" <b> label="a"',
);
foreach ( $refused as $what => $raw ) {
	same( "refuses $what", read_attributes( $prevalence, $raw ), null );
}
same( 'keeps what the element takes', pick_attributes( $statistic, array( 'value' => '1', 'onclick' => 'x', 'style' => 'x', 'id' => 'a' ) ), array( 'value' => '1', 'id' => 'a' ) );
same( 'keeps what a line says of its figure as it was', write_attributes( $statistic, pick_attributes( $statistic, array( 'data-embedded' => '28.5% 1k2x9q' ) ) ), ' data-embedded="28.5% 1k2x9q"' );
same( 'keeps it of a block', pick_attributes( $statistic, array( 'embedded' => '28.5% 1k2x9q' ) ), array( 'data-embedded' => '28.5% 1k2x9q' ) );
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
foreach ( array(
	'(A, B)'                    => array( 'source' => 'B' ),
	'(A, as reported in B)'     => array( 'source' => 'B', 'attribution' => 'Reported' ),
	'(A, as others report it)'  => array( 'attribution' => 'reported' ),
	'(often attributed to A, B)' => array( 'source' => 'B', 'attribution' => 'attributed' ),
) as $said => $attributes ) {
	same( "says whose words: $said", make_words( 'quote', array( 'text' => 'W.', 'by' => 'A' ) + $attributes ), "“W.” $said" );
}
same( 'has the brackets of the quotation’s language', make_words( 'quote', array( 'text' => '权利。', 'by' => 'A', 'quote-lang' => 'zh-Hans' ) ), '“权利。”（A）' );
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
same( 'says what a contact form is for', make_words( 'contact', array( 'heading' => 'Contact us', 'why' => 'In plain words.', 'page-url' => 'https://b.example' ) ), '<a href="https://b.example">Contact us</a> In plain words.' );
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
same( 'says what a glossary is', make_words( 'glossary', array( 'src' => 'https://g.example/data/glossary.json' ) ), '<a href="https://g.example/">Words and what they mean</a>' );
same( 'prefers a page to news and a feed', make_words( 'subscribe', array( 'page-url' => 'https://p.example', 'news-url' => 'https://n.example', 'feed-url' => 'https://f.example' ) ), '<a href="https://p.example">Subscribe</a>' );
same( 'prefers news to a feed', make_words( 'subscribe', array( 'news-url' => 'https://n.example', 'feed-url' => 'https://f.example' ) ), '<a href="https://n.example">Subscribe</a>' );
same( 'leads to a feed', make_words( 'subscribe', array( 'feed-url' => 'https://f.example' ) ), '<a href="https://f.example">Subscribe</a>' );
same( 'takes a text in the site’s language', in_one_language( array( 'en' => 'a', 'de' => 'b' ) ), 'b' );
same( 'takes the first text there is', in_one_language( array( 'fr' => 'a', 'en' => 'b' ) ), 'a' );
same( 'takes a number for a text', in_one_language( 5 ), '5' );
same( 'takes no list for a text', in_one_language( array( array( 1 ) ) ), '' );
same( 'finds a feed’s site', site_of( 'HTTPS://b.example:8080/feed?x#y' ), 'HTTPS://b.example:8080/' );
same( 'finds no site of another kind', site_of( 'ftp://b.example/feed' ), '' );

foreach ( array( false, 'false', '0', 'no', 'off', 'none', 'No', ' FALSE ' ) as $value ) {
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

same( 'knows the kind of a look', array( kind_of( $statistic, 'accent' ), kind_of( $statistic, 'font' ), kind_of( $statistic, 'colour' ) ), array( 'look', 'look', '' ) );
same( 'makes no attribute of a look', pick_attributes( $statistic, array( 'accent' => '#036', 'data-font' => 'A' ) ), array() );
same( 'takes a look that was stored with its quotes escaped, and no list', pick_looks( array( 'font' => '&quot;A&quot;, serif', 'accent' => array( 'x' ), 'data-radius' => ' 1em ' ) ), '--impact-font:"A", serif;--impact-radius:1em' );
same( 'takes a word that is no flag for nothing', pick_attributes( $statistic, array( 'VALUE' ) ), array() );

// Each element says what it is of itself: in the words of its heading, in those of its own, and escaped.
foreach ( array(
	'support'  => 'Where to find help',
	'actions'  => 'What you can do',
	'sources'  => 'Sources',
	'calm'     => 'What’s on this page',
	'posts'    => 'Latest posts',
	'subscribe' => 'Subscribe',
	'contact'  => 'Contact',
	'glossary' => 'Words and what they mean',
	'exit'     => 'Leave this page',
	'give'     => 'Give',
	'term'     => '',
	'quote'    => '',
) as $name => $words ) {
	same( "says what $name is", make_words( $name, array() ), $words );
}
foreach ( array( 'support', 'actions', 'sources', 'calm', 'posts', 'subscribe', 'contact' ) as $name ) {
	same( "escapes the heading of $name", make_words( $name, array( 'heading' => $markup ) ), $shown );
}
foreach ( array( 'statistic', 'prevalence', 'change', 'compare' ) as $name ) {
	same( "says the figure of $name", make_words( $name, array( 'value' => '5', 'label' => 'of us' ) ), '5 of us.' );
}
same( 'escapes a quotation and who said it', make_words( 'quote', array( 'text' => $markup, 'by' => $markup, 'source' => $markup, 'attribution' => ' REPORTED ' ) ), "“{$shown}” ($shown, as reported in $shown)" );
same( 'has a quotation without its speaker', make_words( 'quote', array( 'text' => 'W.' ) ), '“W.”' );
same( 'reports nobody’s words as nobody’s', make_words( 'quote', array( 'text' => 'W.', 'source' => 'B', 'attribution' => 'reported' ) ), '“W.” (B)' );
same( 'gives to somebody, where the address is one', make_words( 'give', array( 'to' => $markup, 'action' => 'https://g.example/' ) ), '<a href="https://g.example/">Give to ' . $shown . '</a>' );
same( 'links to no template', make_words( 'give', array( 'action' => 'https://g.example/{amount}' ) ), 'Give' );
same( 'leaves by a link', make_words( 'exit', array( 'href' => 'https://w.example/' ) ), '<a href="https://w.example/">Leave this page</a>' );
same( 'says why one would write', make_words( 'contact', array( 'why' => $markup ) ), "Contact $shown" );
same( 'links to a page of a form alone', make_words( 'contact', array( 'page-url' => 'https://c.example' ) ), '<a href="https://c.example">Contact</a>' );
same( 'says nothing of a quotation without words', make_words( 'quote', array( 'by' => 'A' ) ), '' );
same( 'reads one figure of JSON whole', read_figures( array( 'data' => '{"value":"5","label":"l","note":"n","source":{"title":"t","url":"u","published":"2023"}}' ) ), array( array( 'value' => '5', 'label' => 'l', 'note' => 'n', 'source' => 't', 'source-url' => 'u', 'source-date' => '2023' ) ) );
same( 'reads no figure of an empty list, and none of what is no figure', array( read_figures( array( 'data' => '[]' ) ), read_figures( array( 'data' => '[1,"a"]' ) ) ), array( array(), array() ) );
foreach ( array(
	'de_DE' => 'c',
	'tl'    => 'a',
	'fil'   => 'a',
	'zh_CN' => 'b',
	'fr_FR' => 'c',
) as $locale => $text ) {
	same( "has its text in $locale", in_one_language( array( 'de' => 'c', 'fil' => 'a', 'zh-Hans' => 'b' ) ), $text );
}
$locale = 'de_DE';
same( 'links no words to nowhere, and nothing to somewhere', array( link_words( '', 'a' ), link_words( 'https://a.example', '' ) ), array( 'a', '' ) );

register_shortcodes();
same( 'has a shortcode for every element', array_keys( $shortcodes ), array_map( fn( $name ) => "impact-$name", array_keys( elements() ) ) );
same( 'names one function for all', array_unique( array_values( $shortcodes ) ), array( 'ImpactElements\render_shortcode' ) );
same( 'filters what a shortcode encloses', render_shortcode( array( 'value' => '5' ), '<p>w', 'impact-statistic' ), 'statistic {"value":"5"} done(filtered(balanced(<p>w)))' );
$may_hold_form = true;
same( 'lets those bring a form who may', render_shortcode( '', 'w', 'impact-subscribe' ), 'subscribe [] done(w)' );
same( 'takes a shortcode that encloses nothing', render_shortcode( array(), null, 'impact-term' ), 'term [] done(filtered())' );
$parts = array( '', '', '', ' value=“1 in 4”', '', 'w', '' );
same( 'reads curly quotes', read_shortcode( false, 'impact-statistic', array(), $parts ), 'statistic {"value":"1 in 4"} done(filtered(w))' );
same( 'keeps the brackets of a shown shortcode', read_shortcode( false, 'impact-statistic', array(), array( '', '[', '', ' value=“1”', '', 'w', ']' ) ), '[statistic {"value":"1"} done(filtered(w))]' );
same( 'leaves what stands already', read_shortcode( 'x', 'impact-statistic', array(), $parts ), 'x' );
same( 'leaves other shortcodes', read_shortcode( false, 'gallery', array(), $parts ), false );
same( 'leaves other shortcodes that end like ours', read_shortcode( false, 'my-impact-statistic', array(), $parts ), false );
same( 'leaves elements that there are not', read_shortcode( false, 'impact-banner', array(), $parts ), false );
$torn = array( '', '', '', ' value="1 in 4" label="of', '', 'w', '' );
same( 'leaves the words of one that it can’t read', read_shortcode( false, 'impact-statistic', array(), $torn ), 'filtered(done(w))' );
$can_edit = true;
same( 'tells an editor that it can’t', (bool) strpos( read_shortcode( false, 'impact-statistic', array(), $torn ), '[impact-statistic] could not be read' ), true );
same( 'tells an editor what was meant', (bool) strpos( mistake_note( 'impact-statistic', ' lable="a"' ), '“lable” is no attribute: “label” is.' ), true );
same( 'tells an editor of a lone word', (bool) strpos( mistake_note( 'impact-statistic', ' label=of Australians' ), '“australians” is no attribute: does' ), true );
$added = $markup;
same( 'takes no markup from a translation', array( substr_count( mistake_note( 'impact-statistic', ' lable="a"' ), $shown ), strpos( mistake_note( 'impact-statistic', ' lable="a"' ), '<img' ) ), array( 2, false ) );
$added = '';
$can_edit = false;

$rewritten = array(
	'one line'                   => array( '[impact-statistic value="5" label="a"]', '[impact-statistic value="5" label="a"/]' ),
	'several lines'              => array( "<p>A</p>\n[impact-statistic\n  value=“5”\n  label='a']w[/impact-statistic] b", "<p>A</p>\n[impact-statistic value=\"5\" label=\"a\"]w[/impact-statistic] b" ),
	'a sign for less'            => array( '[impact-statistic label="<18 and <b"] <b>x</b>', '[impact-statistic label="&lt;18 and &lt;b"/] <b>x</b>' ),
	'brackets in a value'        => array( '[impact-prevalence data=\'[{"value":"5"}]\'] x', '[impact-prevalence data="&#91;{&quot;value&quot;:&quot;5&quot;}&#93;"/] x' ),
	'one without an end before one with' => array( '[impact-statistic value="1"] x [impact-statistic value="2"]w[/impact-statistic]', '[impact-statistic value="1"/] x [impact-statistic value="2"]w[/impact-statistic]' ),
	'a shown shortcode'          => array( '[[impact-statistic value=“1”]]', '[[impact-statistic value=“1”]]' ),
	'another plugin’s'           => array( '[impact-banner a=“1”] [gallery ids=“1”]', '[impact-banner a=“1”] [gallery ids=“1”]' ),
	'a block’s attributes'       => array( '<!-- wp:x {"a":"[impact-statistic value=“1”]"} /-->', '<!-- wp:x {"a":"[impact-statistic value=“1”]"} /-->' ),
	'one that can’t be read'     => array( '[impact-statistic value="5" label="of us]w[/impact-statistic]', '[impact-statistic ?]w[/impact-statistic]' ),
	'one that never ends'        => array( "<p>A [impact-statistic value=\"5\" label=\"of</p>\n<p>B</p>", "<p>A [impact-statistic ?/]</p>\n<p>B</p>" ),
	'a flag'                     => array( '[impact-prevalence value="5" download]', '[impact-prevalence value="5" download/]' ),
	'a slash at the end'         => array( '[impact-statistic value="5" /]', '[impact-statistic value="5"/]' ),
	'no shortcode'               => array( 'a [b] c', 'a [b] c' ),
);
foreach ( $rewritten as $what => list( $text, $expected ) ) {
	same( "writes anew $what", repair_shortcodes( $text ), $expected );
	same( "writes $what once", repair_shortcodes( repair_shortcodes( $text ) ), $expected );
}
// Whatever is said in a value, what is read of the rewritten shortcode is what was meant; cut anywhere, it is all or nothing.
mt_srand( 7 );
$signs = array( 'a', 'b ', '"', "'", '<', '>', '[', ']', '\\', '&', '=', '/', '“', '’', 'ä', "\n", 'label' );
for ( $run = 0; $run < 300; $run++ ) {
	$value = 'x';
	for ( $length = mt_rand( 0, 12 ); $length > 0; $length-- ) {
		$value .= $signs[ mt_rand( 0, count( $signs ) - 1 ) ];
	}
	$value   = trim( preg_replace( '/\s+/', ' ', $value ) );
	$written = '[impact-statistic value="' . shortcode_value( $value ) . '" label="b c"]';
	$found   = find_shortcodes( repair_shortcodes( "<p>$written</p>" ) );
	same( "reads what was written: $value", array_map( 'html_entity_decode', $found[0][3] ?? array() ), array( 'value' => $value, 'label' => 'b c' ) );
	$cut  = substr( $written, 0, mt_rand( 20, strlen( $written ) - 1 ) );
	$read = find_shortcodes( "<p>$cut</p>" )[0][3] ?? null;
	same( "reads nothing of a part: $cut", $read, null );
}

same( 'takes data- names', pick_attributes( $statistic, array( 'data-value' => '1', 'data-label' => 'a', 'data-x' => 'b' ) ), array( 'value' => '1', 'label' => 'a' ) );
same( 'takes data-data', pick_attributes( $statistic, array( 'data-data' => '{}' ) ), array( 'data' => '{}' ) );
same( 'takes looks for a style', pick_looks( array( 'accent' => '#0b5763', 'radius' => '0', 'font' => 'Georgia, serif' ) ), '--impact-accent:#0b5763;--impact-font:Georgia, serif;--impact-radius:0' );
same( 'takes nothing else for looks', pick_looks( array( 'accent' => 'red;position:fixed', 'radius' => 'url(x)', 'font' => 'a}b' ) ), '' );

same( 'gives an element that is alone its own file', script_file( array( 'statistic' ) ), 'statistic.js' );
same( 'gives several elements one file', script_file( array( 'statistic', 'posts' ) ), 'impact.js' );
same( 'finds the terms of a glossary in its file', script_file( array( 'term', 'glossary' ) ), 'glossary.js' );
same( 'gives what nobody named the file for all', script_file( array( '' ) ), 'impact.js' );
same( 'gives the file for all beside what nobody named', script_file( array( 'statistic', '' ) ), 'impact.js' );
same( 'gives what speaks of other elements the file for all', script_file( array( 'sources' ) ), 'impact.js' );
same( 'gives a page without names the file for all', script_file( array() ), 'impact.js' );
same( 'knows what impact.js fetches', carried_script()['met']['term'], carried_script()['met']['glossary'] );
same( 'knows what impact.js carries', isset( carried_script()['met']['statistic'] ), false );
$content = '<!-- wp:impact-elements/posts {"src":"x"} --> [impact-term]a[/impact-term] <div data-impact="give"> <impact-statistic> <impact-other> impact-quote';
same( 'names the elements in content', names_in( $content ), array( 'posts', 'term', 'give', 'statistic' ) );

finish();
