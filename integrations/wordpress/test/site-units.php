<?php
/**
 * What the plugin tells a site and what it prints there, without WordPress: `php site-units.php FOLDER`. What a process can do
 * once, a constant, a style that is asked for, has a process of its own: `php site-units.php FOLDER MODE`. Prints a line for each
 * check that fails, then `N passed, N failed`.
 */

namespace ImpactElements;

require __DIR__ . '/stand-ins.php';
require __DIR__ . '/same.php';

const MODES = array( '', 'modules', 'alone', 'together', 'pasted', 'always', 'feed', 'pinned', 'loose', 'moving', 'uninstall' );

$folder = (string) realpath( $argv[1] );
$mode   = $argv[2] ?? '';
$hashed = 'https://p.example/1/impact.0123456789.js';
if ( 'pinned' === $mode ) {
	define( 'IMPACT_ELEMENTS_SCRIPT', $hashed );
	define( 'IMPACT_ELEMENTS_INTEGRITY', 'sha384-abc' );
	define( 'IMPACT_ELEMENTS_FRAMES', 'https://f.example/1/' );
	define( 'IMPACT_ELEMENTS_ALWAYS', false );
} elseif ( 'loose' === $mode ) {
	define( 'IMPACT_ELEMENTS_SCRIPT', 'https://p.example/1/impact.js' );
} elseif ( 'moving' === $mode ) {
	define( 'IMPACT_ELEMENTS_SCRIPT', 'https://p.example/1/impact.js' );
	define( 'IMPACT_ELEMENTS_INTEGRITY', 'sha384-abc' );
}

/** What a call was given, the first time or another. */
function given( string $name, int $time = 0 ) {
	return $GLOBALS['site']->calls[ $name ][ $time ] ?? null;
}
/** How often something was called. */
function times( string $name ): int {
	return count( $GLOBALS['site']->calls[ $name ] ?? array() );
}
function printed( callable $act ): string {
	ob_start();
	$act();
	return (string) ob_get_clean();
}
/** Begins anew, with what a check puts into the site. */
function site( array $facts = array() ): object {
	$GLOBALS['site'] = fresh_site();
	foreach ( $facts as $name => $value ) {
		$GLOBALS['site']->$name = $value;
	}
	return $GLOBALS['site'];
}
/** The settings as an option holds them. */
function set( array $settings ): array {
	return array( 'options' => array( 'impact_elements' => $settings ) );
}
function shown_posts( string ...$contents ): void {
	$GLOBALS['wp_query'] = (object) array( 'posts' => array_map( fn( $content ) => new \WP_Post( $content ), $contents ) );
}

if ( 'uninstall' === $mode ) {
	define( 'WP_UNINSTALL_PLUGIN', 'impact-elements/impact-elements.php' );
	require "$folder/uninstall.php";
	same( 'one site: both options go', $site->calls, array( 'delete_option' => array( array( 'impact_elements' ), array( 'impact_elements_forms' ) ) ) );
	site( array( 'network' => true ) );
	require "$folder/uninstall.php";
	same( 'a network: all of its sites are asked for', given( 'get_sites' ), array( array( 'fields' => 'ids', 'number' => 0 ) ) );
	same( 'a network: each site in turn', $site->calls['switch_to_blog'], array( array( 3 ), array( 4 ) ) );
	same( 'a network: and back', times( 'restore_current_blog' ), 2 );
	same( 'a network: both options of each go', times( 'delete_option' ), 4 );
	finish();
}

require "$folder/impact-elements.php";
$hooks   = $site->hooks;
$version = carried_script()['version'];
$carried = 'https://site.example/plugins/impact-elements/assets/impact.js';

/** What somebody else may have written, and what it is where markup stands. */
$odd   = '"><i>';
$shown = '&quot;&gt;&lt;i&gt;';

if ( '' === $mode ) {
	$expected = array(
		'init'                          => array( array( 'load_languages', 1, 1 ), array( 'register_shortcodes', 10, 1 ), array( 'register_blocks', 10, 1 ), array( 'exclude_from_optimising', 10, 1 ) ),
		'enqueue_block_editor_assets'   => array( array( 'describe_elements_to_editor', 10, 1 ) ),
		'tiny_mce_before_init'          => array( array( 'register_with_tinymce', 10, 1 ) ),
		'wp_enqueue_scripts'            => array( array( 'enqueue_where_always', 10, 1 ), array( 'reserve_room', 10, 1 ) ),
		'wp_head'                       => array( array( 'name_frames', 10, 1 ), array( 'name_folder', 10, 1 ), array( 'preload_files', 10, 1 ) ),
		'script_loader_tag'             => array( array( 'make_module', 10, 3 ) ),
		'wp_script_attributes'          => array( array( 'mark_module', 10, 1 ) ),
		'pre_do_shortcode_tag'          => array( array( 'read_shortcode', 10, 4 ) ),
		'strip_shortcodes_tagnames'     => array( array( 'keep_in_excerpts', 10, 1 ) ),
		'excerpt_allowed_blocks'        => array( array( 'allow_in_excerpts', 10, 1 ) ),
		'wp_kses_allowed_html'          => array( array( 'allow_elements', 10, 2 ) ),
		'pre_kses'                      => array( array( 'rename_data', 10, 1 ) ),
		'wp_kses_uri_attributes'        => array( array( 'name_addresses', 10, 1 ) ),
		'the_content'                   => array( array( 'repair_shortcodes', 9, 1 ), array( 'notice_elements', 99, 1 ) ),
		'widget_text_content'           => array( array( 'repair_shortcodes', 9, 1 ), array( 'notice_elements', 99, 1 ) ),
		'widget_block_content'          => array( array( 'repair_shortcodes', 9, 1 ), array( 'notice_elements', 99, 1 ) ),
		'render_block'                  => array( array( 'notice_elements', 99, 1 ) ),
		'pre_render_block'              => array( array( 'enter_pattern', 99, 2 ) ),
		'render_block_core/block'       => array( array( 'leave_pattern', 10, 1 ) ),
		'rest_request_before_callbacks' => array( array( 'note_rest_content', 10, 3 ) ),
		'post_updated'                  => array( array( 'note_changed_content', 10, 3 ) ),
		'save_post'                     => array( array( 'vouch_for_post', 10, 3 ) ),
		'widget_update_callback'        => array( array( 'vouch_for_widget', 99, 1 ) ),
		'added_post_meta'               => array( array( 'vouch_for_field', 10, 4 ) ),
		'updated_post_meta'             => array( array( 'vouch_for_field', 10, 4 ) ),
		'rest_api_init'                 => array( array( 'register_form_route', 10, 1 ) ),
		'admin_menu'                    => array( array( 'add_settings_page', 10, 1 ) ),
		'admin_init'                    => array( array( 'register_settings', 10, 1 ) ),
		'admin_notices'                 => array( array( 'warn_of_moving_script', 10, 1 ) ),
		'plugin_action_links_impact-elements/impact-elements.php' => array( array( 'link_to_settings', 10, 1 ) ),
	);
	foreach ( $expected as $hook => $callbacks ) {
		$callbacks = array_map( fn( $one ) => array_replace( $one, array( __NAMESPACE__ . '\\' . $one[0] ) ), $callbacks );
		same( "hooks into $hook", $hooks[ $hook ] ?? null, $callbacks );
	}
	foreach ( array_merge( ...array_values( $hooks ) ) as list( $callback ) ) {
		same( "has $callback", is_callable( $callback ), true );
	}

	// Which script.
	$own = array( 'src' => $carried, 'integrity' => '', 'version' => $version );
	site();
	same( 'without settings: the plugin’s own script', script(), $own );
	$publisher = array( 'publisher' => 'https://p.example/1/' );
	site( set( $publisher + array( 'release' => 'newest' ) ) );
	same( 'a publisher’s newest', script(), far_script( 'https://p.example/1/impact.js', '' ) );
	$pin = array( 'src' => $hashed, 'integrity' => 'sha384-abc' );
	site( set( $publisher + array( 'release' => 'pinned', 'pinned' => $pin ) ) );
	same( 'a publisher’s pinned release', script(), far_script( $hashed, 'sha384-abc' ) );
	same( 'its pin', pin(), array( 'integrity' => 'sha384-abc', 'crossorigin' => 'anonymous' ) );
	foreach ( array( array(), array( 'src' => $hashed ), array( 'integrity' => 'x' ) ) as $half ) {
		site( set( $publisher + array( 'release' => 'pinned', 'pinned' => $half ) ) );
		same( 'half a pin is none', script(), $own );
	}
	site( set( array( 'release' => 'newest' ) ) );
	same( 'no publisher, no newest', script(), $own );
	same( 'no pin of one’s own script', pin(), array() );
	site( array( 'filters' => array( 'impact_elements_script' => fn( $script ) => array( 'src' => 'https://x.example/a/b.js?v=1#c' ) ) ) );
	same( 'a filter has the last word', script()['src'], 'https://x.example/a/b.js?v=1#c' );
	same( 'and keeps what it leaves out', script()['version'], $version );
	same( 'the folder of an address', script_folder(), 'https://x.example/a/' );
	same( 'the path of an address, once', script_paths(), array( '/a/b.js' ) );
	same(
		'what the tag says to plugins for speed',
		script_attributes(),
		array( 'data-impact-folder' => 'https://x.example/a/', 'data-cfasync' => 'false', 'data-no-optimize' => '1', 'data-no-minify' => '1', 'data-no-defer' => '1', 'data-jetpack-boost' => 'ignore', 'nowprocket' => '1' )
	);
	site();
	same( 'makes our tag a module’s', make_module( '<script>', 'impact-elements', 'https://a.example/b.js' ), '{"type":"module","src":"https://a.example/b.js","id":"impact-elements-js-module"}' );
	same( 'leaves other tags', make_module( '<script>', 'jquery', 'x' ), '<script>' );
	same( 'marks our tag', mark_module( array( 'id' => 'impact-elements-js-module', 'src' => 'x' ) ), array( 'id' => 'impact-elements-js-module', 'src' => 'x' ) + script_attributes() );
	same( 'marks no other', array( mark_module( array( 'id' => 'x' ) ), mark_module( array() ) ), array( array( 'id' => 'x' ), array() ) );

	// Plugins for speed.
	site();
	exclude_from_optimising();
	$filters = array();
	foreach ( $site->hooks as $hook => $callbacks ) {
		$filters[ $hook ] = str_replace( __NAMESPACE__ . '\\', '', $callbacks[0][0] ) . $callbacks[0][2];
	}
	$path = array_fill_keys( array( 'rocket_exclude_js', 'rocket_exclude_defer_js', 'rocket_delay_js_exclusions', 'rocket_minify_excluded_external_js', 'litespeed_optimize_js_excludes', 'litespeed_optm_js_defer_exc', 'litespeed_optm_gm_js_exc', 'perfmatters_delay_js_exclusions', 'perfmatters_defer_js_exclusions', 'wp-optimize-minify-default-exclusions' ), 'add_script_path1' );
	$handle = array_fill_keys( array( 'sgo_javascript_combine_exclude', 'sgo_js_minify_exclude', 'sgo_js_async_exclude' ), 'add_script_handle1' );
	same( 'tells each plugin for speed in its way', $filters, $path + $handle + array( 'autoptimize_filter_js_exclude' => 'add_script_path1', 'w3tc_minify_js_do_tag_minification' => 'keep_from_minifying3', 'wphb_minify_resource' => 'keep_handle2', 'wphb_combine_resource' => 'keep_handle2' ) );
	$ours  = '/plugins/impact-elements/assets/impact.js';
	$paths = script_paths();
	same( 'the file for all comes first, then each element’s own', array( $paths[0], in_array( '/plugins/impact-elements/assets/statistic.js', $paths, true ), count( $paths ) ), array( $ours, true, 1 + count( carried_script()['own'] ) ) );
	foreach ( $paths as $path ) {
		same( "has $path", is_file( "$folder/assets/" . basename( $path ) ), true );
	}
	same( 'adds the paths to a list', add_script_path( array( 'a' ) ), array_merge( array( 'a' ), $paths ) );
	$words = implode( ', ', $paths );
	same( 'adds the paths to words', array( add_script_path( 'a, b' ), add_script_path( '' ) ), array( "a, b, $words", $words ) );
	same( 'keeps an own file from minifying', keep_from_minifying( true, "<script src='https://site.example/plugins/impact-elements/assets/statistic.js'>" ), false );
	same( 'adds the handle', add_script_handle( array( 'a' ) ), array( 'a', 'impact-elements' ) );
	same( 'keeps the script from minifying', array( keep_from_minifying( true, "<script src='https://site.example$ours'>" ), keep_from_minifying( true, '<script src=x>' ), keep_from_minifying( false, '<script src=x>' ), keep_from_minifying( true ) ), array( false, true, false, true ) );
	same( 'keeps the handle from changing', array( keep_handle( true, 'impact-elements' ), keep_handle( true, 'x' ), keep_handle( false, 'x' ), keep_handle( true ) ), array( false, true, false, true ) );

	// Where the script and the room are asked for, once.
	site( array( 'admin' => true ) );
	need_script();
	need_room();
	site( array( 'filter' => 'get_the_excerpt' ) );
	need_script();
	site( array( 'feed' => true ) );
	need_script();
	need_room();
	same( 'asks for nothing in the dashboard, an excerpt or a feed', array_keys( $site->calls ), array() );
	foreach ( array( '<p>x</p>', '[gallery]', '<impact-', '<!-- wp:paragraph -->', 'impact-statistic', '<a href="/frame.html">' ) as $text ) {
		shown_posts( $text );
		site();
		reserve_room();
		same( "no room for $text", times( 'wp_enqueue_style' ), 0 );
	}
	$texts = array( '<impact-statistic value="5">', '[impact-statistic value="5"]', '<!-- wp:impact-elements/statistic /-->', '<div data-impact="statistic">', '<a href="https://p.example/1/frame.html?element=statistic">' );
	foreach ( $texts as $text ) {
		same( "knows $text", holds_elements( $text ), true );
		site( array( 'posts' => array( 5 => new \WP_Post( $text ) ) ) );
		same( "knows a pattern with $text", holds_elements( '<!-- wp:block {"ref":5} /-->' ), true );
	}
	$nested = array( 6 => new \WP_Post( '<!-- wp:block {"ref":5} /-->' ), 7 => new \WP_Post( '<!-- wp:block {"a":1,"ref":6} /-->' ), 8 => new \WP_Post( '<!-- wp:block {"ref":7} /-->' ) );
	site( array( 'posts' => $nested + array( 5 => new \WP_Post( '<impact-statistic>' ) ) ) );
	same( 'looks into three patterns, not into four', array( holds_elements( '<!-- wp:block {"ref":7} /-->' ), holds_elements( '<!-- wp:block {"ref":8} /-->' ) ), array( true, false ) );
	site( array( 'posts' => array( 5 => new \WP_Post( '<!-- wp:block {"ref":5} /-->' ) ) ) );
	same( 'ends in a pattern within itself, and where a pattern is gone', array( holds_elements( '<!-- wp:block {"ref":5} /-->' ), holds_elements( '<!-- wp:block {"ref":9} /-->' ) ), array( false, false ) );
	$GLOBALS['wp_query'] = (object) array( 'posts' => array( 7, new \WP_Post( 'x' ), new \WP_Post( '<impact-statistic value="5">' ) ) );
	site( set( array( 'accent' => '#0b5763', 'radius' => '' ) ) );
	name_folder_is( '' );
	reserve_room();
	same( 'room from the start', array( given( 'wp_register_style' ), given( 'wp_enqueue_style' ) ), array( array( 'impact-elements', false, array(), $version ), array( 'impact-elements' ) ) );
	same( 'the style is what the build wrote', given( 'wp_add_inline_style' ), array( 'impact-elements', require "$folder/generated/room.php" ) );
	$names = implode( ',', array_map( fn( $name ) => "impact-$name", array_keys( elements() ) ) );
	same( 'the site’s looks, without weight', given( 'wp_add_inline_style', 1 ), array( 'impact-elements', ":where($names){--impact-accent:#0b5763}" ) );
	name_folder_is( "<meta name=\"impact-folder\" content=\"https://site.example/plugins/impact-elements/assets/\">\n" );
	$GLOBALS['wp_query'] = (object) array( 'posts' => array( new \WP_Post( 'x' ), new \WP_Post( '<script type="module" src="https://p.example/1/statistic.0123456789.js"></script>' ) ) );
	name_folder_is( '' );
	shown_posts( '<script src="https://p.example/1/impact.js"></script>' );
	name_folder_is( '' );
	shown_posts( '<script src="https://p.example/1/impactful.js"></script>' );
	same( 'another script is none of ours', '' !== printed( __NAMESPACE__ . '\name_folder' ), true );
	$site->filters['impact_elements_script'] = fn() => array( 'src' => "https://x.example/$odd/b.js" );
	shown_posts( '<impact-statistic value="5">' );
	name_folder_is( "<meta name=\"impact-folder\" content=\"https://x.example/$shown/\">\n" );
	$site->filters = array();
	need_room();
	same( 'room once', times( 'wp_enqueue_style' ), 1 );
	foreach ( array( null, 5, '', '<p>impact-statistic</p>', '<a href="/frame.html?x=1">' ) as $html ) {
		same( 'leaves ' . var_export( $html, true ), notice_elements( $html ), $html );
	}
	same( 'no script for those', times( 'wp_enqueue_script' ), 0 );
	$html = '<div data-impact="statistic"></div>';
	same( 'leaves a div', notice_elements( $html ), $html );
	same( 'keeps room on its way', notice_elements( '<div data-impact="prevalence" data-value="most"></div>' ), '<div data-impact="prevalence" data-value="most" style="min-height:14em"></div>' );
	same( 'and asks for the script at the page’s end', given( 'wp_enqueue_script' ), array( 'impact-elements', $carried, array(), $version, true ) );
	notice_elements( $html );
	same( 'once', times( 'wp_enqueue_script' ), 1 );

	// Values that no people are drawn for.
	$values = json_decode( file_get_contents( __DIR__ . '/shares.json' ), true );
	foreach ( $values['drawn'] as $value ) {
		same( "may be drawn: $value", is_no_share( $value ), false );
	}
	foreach ( $values['undrawn'] as $value ) {
		same( "is surely not drawn: $value", is_no_share( $value ), true );
	}
	$tags = array(
		'<impact-prevalence value="most" label="x">w' => '<impact-prevalence value="most" label="x" style="min-height:14em">w',
		"<div class='a' data-impact='prevalence' data-value='5 in 4'>" => "<div class='a' data-impact='prevalence' data-value='5 in 4' style=\"min-height:14em\">",
		'<impact-prevalence value="5 in 4" style="--impact-accent:#123">' => '<impact-prevalence value="5 in 4" style="min-height:14em;--impact-accent:#123">',
		'<impact-prevalence value="&lt;1%">'          => '<impact-prevalence value="&lt;1%">',
		'<impact-prevalence value="1 in 4">'          => '<impact-prevalence value="1 in 4">',
		'<impact-prevalence value="most" figure="a">' => '<impact-prevalence value="most" figure="a">',
		'<impact-prevalence value="most" data="[]">'  => '<impact-prevalence value="most" data="[]">',
		'<impact-prevalence value="most" style="min-height:20em">' => '<impact-prevalence value="most" style="min-height:20em">',
		'<impact-statistic value="most">'             => '<impact-statistic value="most">',
		'<p>impact-prevalence value="most"</p>'       => '<p>impact-prevalence value="most"</p>',
	);
	foreach ( $tags as $tag => $expected ) {
		same( "keeps the room of $tag", reserve_for_sentences( $tag ), $expected );
		same( "once: $tag", reserve_for_sentences( $expected ), $expected );
	}

	same( 'the room of a sentence is the sheet’s', substr_count( require "$folder/generated/room.php", '[data-impact=statistic][data-source]){min-height:' . SENTENCE_ROOM . '}' ), 1 );

	// Frames.
	site();
	same( 'names no frames without a publisher', printed( __NAMESPACE__ . '\name_frames' ), '' );
	site( set( array( 'publisher' => 'https://p.example/"1/' ) ) );
	same( 'names the publisher’s, escaped', printed( __NAMESPACE__ . '\name_frames' ), "<meta name=\"impact-frames\" content=\"https://p.example/&quot;1/\">\n" );
	site( array( 'filters' => array( 'impact_elements_frames' => fn( $folders ) => 'https://q.example/' ) ) );
	same( 'names those of a filter', printed( __NAMESPACE__ . '\name_frames' ), "<meta name=\"impact-frames\" content=\"https://q.example/\">\n" );

	// What authors may keep.
	site();
	$allowed = allow_elements( array( 'div' => array( 'data-*' => true ), 'p' => array( 'class' => true ), 'b' => true ), 'post' );
	same( 'leaves other contexts', allow_elements( array( 'p' => array() ), 'data' ), array( 'p' => array() ) );
	same( 'allows every element but forms', array_keys( array_diff_key( $allowed, array( 'div' => 1, 'p' => 1, 'b' => 1 ) ) ), array_values( array_map( fn( $name ) => "impact-$name", array_diff( array_keys( elements() ), array( 'subscribe', 'contact', 'give' ) ) ) ) );
	$safe = array_values( array_diff( array_keys( elements() ), array( 'subscribe', 'contact', 'give' ) ) );
	same( 'lets a div be no form', $allowed['div'], array( 'data-*' => true, 'data-impact' => array( 'values' => $safe ) ) );
	same( 'lets an element be no form', $allowed['impact-statistic']['data-impact'], array( 'values' => $safe ) );
	same( 'leaves what has no data', array( $allowed['p'], $allowed['b'] ), array( array( 'class' => true ), true ) );
	foreach ( array( 'value', 'source-url', 'id', 'class', 'lang', 'dir', 'style', 'data-*' ) as $name ) {
		same( "keeps $name", $allowed['impact-statistic'][ $name ] ?? null, true );
	}
	same( 'not data, nor an event', array_intersect_key( $allowed['impact-statistic'], array( 'data' => 1, 'onclick' => 1 ) ), array() );
	same( 'renames data', rename_data( '<p data="x"><impact-prevalence data=\'{"a":1}\' value="1"> data="y"' ), '<p data="x"><impact-prevalence data-data=\'{"a":1}\' value="1"> data="y"' );
	same( 'renames nothing else', array( rename_data( '<object data="x">' ), rename_data( null ), rename_data( '<impact-prevalence data-value="1">' ) ), array( '<object data="x">', null, '<impact-prevalence data-value="1">' ) );
	$addresses = name_addresses( array( 'href', 'src' ) );
	same( 'names addresses once each', array( $addresses[0], count( $addresses ) === count( array_unique( $addresses ) ), array_keys( $addresses ) === range( 0, count( $addresses ) - 1 ) ), array( 'href', true, true ) );
	same( 'names ours among them', array_diff( array( 'href', 'src', 'source-url', 'page-url', 'action' ), $addresses ), array() );
	same( 'no other attribute', array_intersect( array( 'value', 'label', 'source' ), $addresses ), array() );
	site( array( 'filter' => 'get_the_excerpt' ) );
	same( 'keeps our shortcodes in an excerpt', keep_in_excerpts( array( 'gallery', 'impact-statistic', 'my-impact-x' ) ), array( 'gallery', 'my-impact-x' ) );
	site();
	same( 'elsewhere it leaves the list', keep_in_excerpts( array( 'gallery', 'impact-statistic' ) ), array( 'gallery', 'impact-statistic' ) );
	$blocks = allow_in_excerpts( array( 'core/paragraph' ) );
	same( 'keeps blocks in an excerpt', array( $blocks[0], end( $blocks ), in_array( 'impact-elements/statistic', $blocks, true ), in_array( 'impact-elements/term', $blocks, true ) ), array( 'core/paragraph', 'core/shortcode', true, false ) );

	// The classic editor.
	site();
	$editor = register_with_tinymce( array( 'custom_elements' => 'x-y', 'menu' => true ) );
	same( 'keeps what TinyMCE is told', array( $editor['menu'], strpos( $editor['custom_elements'], 'x-y,' ) ), array( true, 0 ) );
	same( 'a term stands in a sentence, others are blocks', array_intersect( array( '~impact-term', 'impact-statistic', 'impact-posts' ), explode( ',', $editor['custom_elements'] ) ), array( '~impact-term', 'impact-statistic', 'impact-posts' ) );
	same( 'no forms for those who may not post any markup', preg_match( '/impact-(?:subscribe|contact|give)/', $editor['custom_elements'] . $editor['extended_valid_elements'] ), 0 );
	preg_match( '/impact-statistic\[([^\]]+)\]/', $editor['extended_valid_elements'], $found );
	same( 'with their own attributes, and as data', array_diff( array( 'value', 'data-value', 'id', 'class', 'style' ), explode( '|', $found[1] ?? '' ) ), array() );
	same( 'no list begins with a comma', array( $editor['extended_valid_elements'][0] ?? '', register_with_tinymce( array() )['custom_elements'][0] ), array( 'i', 'i' ) );
	site( array( 'can' => array( 'unfiltered_html' ) ) );
	same( 'forms for those who may', preg_match_all( '/\bimpact-(?:subscribe|contact|give)\b/', register_with_tinymce( array() )['custom_elements'] ), 3 );

	// Languages.
	site( array( 'locale' => 'de_DE', 'has' => array( 'de_DE' ) ) );
	load_languages();
	same( 'the site’s own language', array( given( 'load_plugin_textdomain' ), times( 'load_textdomain' ) ), array( array( 'impact-elements', false, 'impact-elements/languages' ), 0 ) );
	site( array( 'locale' => 'de_AT' ) );
	load_languages();
	same( 'that of another country', array( given( 'load_textdomain' )[0] ?? '', basename( given( 'load_textdomain' )[1] ?? '' ) ), array( 'impact-elements', 'impact-elements-de_DE.mo' ) );
	site( array( 'locale' => 'xx_XX' ) );
	load_languages();
	same( 'none', times( 'load_textdomain' ), 0 );

	// Documents.
	site();
	same( 'no documents without a publisher', array( documents(), with_document( 'statistic', array( 'figure' => 'a' ) ) ), array( array(), array( 'figure' => 'a' ) ) );
	site( set( $publisher + array( 'documents' => array( 'glossary' => '/g.json', 'support' => 5, 'posts' => './p.json', 'actions' => 'https://a.example/a.json' ) ) ) );
	same(
		'the publisher’s documents',
		documents(),
		array( 'figures' => 'https://p.example/data/figures.json', 'glossary' => 'https://p.example/g.json', 'posts' => 'https://p.example/1/p.json', 'support' => 'https://p.example/data/support.json', 'actions' => 'https://a.example/a.json' )
	);
	$src = array( 'src' => 'https://p.example/data/figures.json' );
	foreach ( array( 'https://p.example/1.2.3/' => 'https://p.example/', 'https://p.example/a/1/' => 'https://p.example/a/', 'https://p.example/v1/' => 'https://p.example/v1/', 'https://p.example/' => 'https://p.example/', 'https://10/' => 'https://10/' ) as $address => $beside ) {
		site( set( array( 'publisher' => $address ) ) );
		same( "where those of $address lie", documents()['figures'], "{$beside}data/figures.json" );
	}
	site( set( $publisher + array( 'documents' => array( 'actions' => 'https://a.example/a.json' ) ) ) );
	same( 'for a figure that is named', with_document( 'statistic', array( 'figure' => 'a' ) ), array( 'figure' => 'a' ) + $src );
	same( 'for none that is written out', with_document( 'statistic', array( 'value' => '5' ) ), array( 'value' => '5' ) );
	same( 'for what names no entry', with_document( 'actions', array() ), array( 'src' => 'https://a.example/a.json' ) );
	foreach ( array( array( 'figure' => 'a', 'src' => 'x' ), array( 'figure' => 'a', 'data' => '{}' ) ) as $given ) {
		same( 'not over one’s own', with_document( 'statistic', $given ), $given );
	}
	same( 'for no other element', with_document( 'exit', array() ), array() );
	same( 'an address in capitals', absolute_address( 'HTTPS://a.example/x', 'https://p.example/1/' ), 'HTTPS://a.example/x' );
	same( 'an address within no site', absolute_address( '/x', 'folder/' ), '/x' );
	site( set( array( 'forms' => 'nobody' ) ) );
	same( 'settings, complete', array_keys( settings() ), array( 'publisher', 'release', 'pinned', 'documents', 'feeds', 'language', 'accent', 'radius', 'forms', 'always' ) );
	same( 'what is stored counts', settings()['forms'], 'nobody' );
	site( array( 'options' => array( 'impact_elements' => 'broken' ) ) );
	same( 'what is no list counts for nothing', settings(), DEFAULTS );
	$own = (string) tempnam( sys_get_temp_dir(), 'impact' );
	file_put_contents( $own, "<?php defined( 'ABSPATH' ) || exit; return array( 'publisher' => 'https://p.example/1/', 'other' => 1 );" );
	same( 'a publisher’s copy begins with its address', first_settings( $own ), array_merge( DEFAULTS, array( 'publisher' => 'https://p.example/1/' ) ) );
	unlink( $own );
	same( 'without one nothing is set', first_settings( $own ), DEFAULTS );

	// Who may change the settings.
	$may = fn( array $facts ) => array( site( $facts ), may_change_settings() )[1];
	same( 'an administrator', $may( array( 'can' => array( 'manage_options' ) ) ), true );
	same( 'nobody else', $may( array( 'can' => array( 'edit_posts' ) ) ), false );
	same( 'on a network, its administrator', array( $may( array( 'network' => true, 'can' => array( 'manage_options' ) ) ), $may( array( 'network' => true, 'can' => array( 'manage_network_options' ) ) ) ), array( false, true ) );
	site();
	add_settings_page();
	same( 'no page, no link for others', array( times( 'add_options_page' ), link_to_settings( array( 'a' ) ) ), array( 0, array( 'a' ) ) );
	site( array( 'can' => array( 'manage_options' ) ) );
	add_settings_page();
	same( 'a page', given( 'add_options_page' ), array( 'Impact Elements', 'Impact Elements', 'manage_options', 'impact-elements', __NAMESPACE__ . '\print_settings_page' ) );
	same( 'a link, first', link_to_settings( array( 'a' ) ), array( '<a href="https://site.example/admin/options-general.php?page=impact-elements">Settings</a>', 'a' ) );
	site( array( 'can' => array( 'manage_options' ), 'words' => $odd, 'dashboard' => "https://site.example/$odd/" ) );
	same( 'a link, escaped', link_to_settings( array() ), array( "<a href=\"https://site.example/$shown/options-general.php?page=impact-elements\">Settings$shown</a>" ) );
	site( array( 'can' => array( 'manage_options' ) ) );
	register_settings();
	same( 'one option, checked', given( 'register_setting' ), array( 'impact_elements', 'impact_elements', array( 'sanitize_callback' => __NAMESPACE__ . '\check_settings' ) ) );
	$capability = $site->hooks['option_page_capability_impact_elements'][0][0];
	same( 'saved by an administrator', $capability(), 'manage_options' );
	$site->network = true;
	same( 'saved by a network’s', $capability(), 'manage_network_options' );

	// What is sent to the settings.
	$admin = array( 'can' => array( 'manage_options' ) );
	site( set( array( 'forms' => 'authors' ) ) );
	same( 'nothing by others', check_settings( array( 'forms' => 'nobody' ) )['forms'], 'authors' );
	site( $admin );
	same( 'nothing but a list', check_settings( 'x' ), DEFAULTS );
	site( array( 'signed' => false ) );
	same( 'a program without a person', check_settings( array( 'forms' => 'nobody' ) )['forms'], 'nobody' );
	$checked = check_settings( array( 'documents' => array( 'figures' => 'x' ), 'forms' => 'nobody', 'other' => 1 ) );
	same( 'what a program stores, complete, without what is unknown', array( $checked['documents'], $checked['forms'], isset( $checked['other'] ), times( 'wp_safe_remote_get' ) ), array( array( 'figures' => 'x' ), 'nobody', false, 0 ) );
	site( $admin );
	$checked = check_settings( array( 'forms' => 'all', 'always' => '1', 'accent' => ' #0b5763 ', 'radius' => 'url(x)', 'release' => 'newest', 'publisher' => '' ) );
	same( 'each value checked', array_intersect_key( $checked, array_flip( array( 'forms', 'always', 'accent', 'radius', 'release', 'publisher' ) ) ), array( 'publisher' => '', 'release' => 'carried', 'accent' => '#0b5763', 'radius' => '', 'forms' => 'markup', 'always' => true ) );
	same( 'without a publisher nobody is asked', times( 'wp_safe_remote_get' ), 0 );
	same( 'an unticked box', check_settings( array() )['always'], false );
	foreach ( array( 'javascript:alert(1)', 'ftp://p.example/' ) as $url ) {
		same( "no publisher at $url", check_settings( array( 'publisher' => $url ) )['publisher'], '' );
	}
	$folders = array(
		''                                            => '',
		'https://p.example/1'                         => 'https://p.example/1/',
		'https://p.example/1/impact.js?x#y'           => 'https://p.example/1/',
		'https://p.example/1/impact.0123456789.js'    => 'https://p.example/1/',
		'https://p.example/1/builder/'                => 'https://p.example/1/',
		'https://p.example/1/builder/index.html'      => 'https://p.example/1/',
		'https://p.example/1/frame.html?element=x'    => 'https://p.example/1/',
		'https://p.example/1/impact.config.json'      => 'https://p.example/1/',
		'https://p.example/builders/'                 => 'https://p.example/builders/',
	);
	foreach ( $folders as $url => $expected ) {
		same( "the folder of $url", folder_of( $url ), $expected );
	}
	$config = array(
		'documents' => array( 'figures' => 'f.json', 'glossary' => '/g.json?v=2', 'support' => 's.csv', 'actions' => 5, 'other' => 'o.json' ),
		'feeds'     => array( 'https://a.example/feed', array( 'url' => 'https://b.example/feed', 'title' => '<b>News</b>' ), array( 'url' => 'javascript:1' ), array( 'title' => 'no address' ), array( 'url' => 'https://c.example/' ) ),
		'accent'    => '#123456',
		'radius'    => '2px',
		'languages' => array( 'de', 'en' ),
	);
	$answers = array( 'https://p.example/1/impact.config.json' => array( 200, json_encode( $config ) ) );
	site( $admin + array( 'answers' => $answers ) );
	$checked = check_settings( array( 'publisher' => ' https://p.example/1/impact.js ', 'release' => 'newest', 'radius' => '1em' ) );
	same( 'asks once, eight seconds and 200 kB at most', $site->calls['wp_safe_remote_get'], array( array( 'https://p.example/1/impact.config.json', array( 'timeout' => 8, 'limit_response_size' => 200000 ) ) ) );
	same( 'the publisher’s documents, those that are JSON', $checked['documents'], array( 'figures' => 'https://p.example/1/f.json', 'glossary' => 'https://p.example/g.json?v=2' ) );
	same( 'its feeds, with their names', $checked['feeds'], array( array( 'url' => 'https://a.example/feed', 'title' => 'https://a.example/feed' ), array( 'url' => 'https://b.example/feed', 'title' => 'News' ), array( 'url' => 'https://c.example/', 'title' => 'https://c.example/' ) ) );
	same( 'its looks, where one has none', array( $checked['accent'], $checked['radius'] ), array( '#123456', '1em' ) );
	same( 'its first language, its release', array( $checked['language'], $checked['release'], $checked['publisher'] ), array( 'de', 'newest', 'https://p.example/1/' ) );
	$site->options['impact_elements'] = $checked;
	$again = check_settings( array( 'publisher' => 'https://p.example/1/', 'forms' => 'nobody' ) );
	same( 'doesn’t ask again', array( times( 'wp_safe_remote_get' ), $again['documents'] ), array( 1, $checked['documents'] ) );
	check_settings( array( 'publisher' => 'https://p.example/1/', 'read' => '1' ) );
	same( 'asks again when told', times( 'wp_safe_remote_get' ), 2 );
	$site->answers = array();
	$moved         = check_settings( array( 'publisher' => 'https://q.example/' ) );
	same( 'another publisher: nothing of the first', array( $moved['documents'], $moved['feeds'], $moved['language'] ), array( array(), array(), '' ) );
	foreach ( array( 'x y', array( 'de' ), 'deutsch', 'de-', "de\n" ) as $language ) {
		site( $admin + array( 'answers' => array( 'https://p.example/1/impact.config.json' => array( 200, json_encode( array( 'language' => $language, 'feeds' => 'x' ) ) ) ) ) );
		$checked = check_settings( array( 'publisher' => 'https://p.example/1/' ) );
		same( 'no language: ' . json_encode( $language ), array( $checked['language'], $checked['feeds'] ), array( '', array() ) );
	}
	foreach ( array( 'de', 'fil', 'zh-Hans', 'pt-BR' ) as $language ) {
		site( $admin + array( 'answers' => array( 'https://p.example/1/impact.config.json' => array( 200, json_encode( array( 'language' => $language, 'languages' => array( 'en' ) ) ) ) ) ) );
		same( "the language $language", check_settings( array( 'publisher' => 'https://p.example/1/' ) )['language'], $language );
	}
	site( $admin + array( 'answers' => array( 'https://p.example/1/impact.config.json' => array( 500, json_encode( $config ) ) ) ) );
	same( 'an answer that is none', check_settings( array( 'publisher' => 'https://p.example/1/' ) )['documents'], array() );

	// Pinning.
	$sent = array( 'publisher' => 'https://p.example/1/', 'release' => 'pinned' );
	$hash = fn( array $files ) => array( 'https://p.example/1/integrity.json' => array( 200, json_encode( $files ) ) );
	site( $admin + array( 'answers' => $hash( array( 'posts.0123456789.js' => 'sha384-p', 'impact.js' => 'sha384-i', 'impact.0123456789.js' => 'sha384-a/b+c=', 'impact.abcdef0123.js' => 'sha384-z' ) ) ) );
	same( 'the file with a hash in its name', check_settings( $sent )['pinned'], array( 'src' => $hashed, 'integrity' => 'sha384-a/b+c=' ) );
	same( 'no complaint', times( 'add_settings_error' ), 0 );
	foreach ( array( array( 'impact.js' => 'sha384-i' ), array( 'impact.0123456789.js' => 'md5-x' ), array( 'impact.0123456789.js' => "sha384-a\n" ), array( 'impact.0123456789.js' => 5 ), array( "impact.0123456789.js\n" => 'sha384-a' ), array( 'x/impact.0123456789.js' => 'sha384-a' ) ) as $files ) {
		site( $admin + array( 'answers' => $hash( $files ) ) );
		same( 'nothing to pin in ' . json_encode( $files ), array( check_settings( $sent )['release'], given( 'add_settings_error' )[1] ?? '' ), array( 'carried', 'release' ) );
	}
	site( $admin + set( array( 'publisher' => 'https://p.example/1/', 'release' => 'pinned', 'pinned' => $pin ) ) );
	$kept = check_settings( $sent );
	same( 'the pin of before stays where the publisher is silent', array( $kept['release'], $kept['pinned'], times( 'add_settings_error' ) ), array( 'pinned', $pin, 0 ) );
	site( $admin + set( array( 'publisher' => 'https://q.example/', 'release' => 'pinned', 'pinned' => $pin ) ) );
	same( 'not another publisher’s', check_settings( $sent )['release'], 'carried' );

	// The page.
	site( set( array( 'publisher' => 'https://p.example/1/', 'release' => 'newest', 'forms' => 'editors', 'accent' => '"><b>', 'radius' => '2px', 'always' => true, 'documents' => array( 'figures' => '<i>' ) ) ) );
	$page = printed( __NAMESPACE__ . '\print_settings_page' );
	foreach ( array( 'publisher', 'read', 'accent', 'radius', 'always' ) as $name ) {
		same( "asks for $name", substr_count( $page, "name=\"impact_elements[$name]\"" ), 1 );
	}
	same( 'three releases, four answers about forms', array( substr_count( $page, 'name="impact_elements[release]"' ), substr_count( $page, 'name="impact_elements[forms]"' ) ), array( 3, 4 ) );
	preg_match_all( '~value="([a-z]+)" checked=~', $page, $found );
	same( 'ticks what holds', $found[1], array( 'newest', 'editors' ) );
	same( 'ticks the box', preg_match( '~name="impact_elements\[always\]" value="1" checked=~', $page ), 1 );
	same( 'has the values, escaped', array( substr_count( $page, 'value="https://p.example/1/"' ), substr_count( $page, 'value="2px"' ), strpos( $page, '<b>' ), strpos( $page, '<i>' ) ), array( 1, 1, false, false ) );
	same( 'links to the builder', substr_count( $page, 'href="https://p.example/1/builder/"' ), 1 );
	same( 'lists the documents', substr_count( $page, '<li>' ), 5 );
	foreach ( array( 'impact-publisher', 'impact-accent', 'impact-radius' ) as $id ) {
		same( "$id has a label", array( substr_count( $page, "for=\"$id\"" ), substr_count( $page, "id=\"$id\"" ) ), array( 1, 1 ) );
	}
	same( 'groups have a legend', preg_match_all( '~<fieldset><legend class="screen-reader-text">[^<]+</legend>~', $page ), 2 );
	same( 'is sent to WordPress, which knows it', array( substr_count( $page, 'action="options.php" method="post"' ), given( 'settings_fields' ), times( 'submit_button' ) ), array( 1, array( 'impact_elements' ), 1 ) );
	site( set( array( 'publisher' => "https://p.example/$odd/", 'accent' => "a$odd", 'radius' => "r$odd", 'documents' => array( "k$odd" => "https://d.example/$odd" ) ) ) + array( 'words' => " t$odd" ) );
	$page = printed( __NAMESPACE__ . '\print_settings_page' );
	foreach ( array(
		"value=\"https://p.example/$shown/\"",
		"href=\"https://p.example/$shown/builder/\"",
		"value=\"a$shown\"",
		"value=\"r$shown\"",
		"<li>k$shown: <code>https://d.example/$shown</code></li>",
		"Ask again now t$shown</label>",
		"Every page t$shown</th>",
		"Which release t$shown</th>",
		"Which release t$shown</legend>",
		"Nobody t$shown</label>",
	) as $written ) {
		same( "escapes $written", substr_count( $page, $written ), 1 );
	}
	same( 'has no markup of anybody else’s', substr_count( $page, '<i>' ), 0 );
	same(
		'escapes what is chosen',
		printed( fn() => print_radios( "n$odd", "l$odd", array( "v$odd" => "c$odd" ), '' ) ),
		"<tr><th scope=\"row\">l$shown</th><td><fieldset><legend class=\"screen-reader-text\">l$shown</legend><label><input type=\"radio\" name=\"impact_elements[n$shown]\" value=\"v$shown\" > c$shown</label><br></fieldset></td></tr>"
	);
	site();
	$page = printed( __NAMESPACE__ . '\print_settings_page' );
	same( 'without a publisher: nothing to ask again, no link', array( strpos( $page, '[read]' ), strpos( $page, 'builder/"' ), strpos( $page, '<li>' ), preg_match( '~\[always\]" value="1" checked=~', $page ) ), array( false, false, false, 0 ) );
	site( array( 'can' => array( 'manage_options' ) ) );
	same( 'warns of nothing', array( printed( __NAMESPACE__ . '\warn_of_moving_script' ), is_moving_script_pinned() ), array( '', false ) );

	// An element.
	site();
	same( 'an element with its words', render_element( 'statistic', array( 'value' => '1 in 4', 'label' => 'people' ), 'My words.' ), '<impact-statistic value="1 in 4" label="people">My words.</impact-statistic>' );
	same( 'words are made where there are none', render_element( 'statistic', array( 'value' => '1 in 4', 'label' => 'people' ), ' ' ), '<impact-statistic value="1 in 4" label="people">1 in 4 people.</impact-statistic>' );
	same( 'a picture counts for words', render_element( 'statistic', array( 'value' => '5' ), '<img src="a.png">' ), '<impact-statistic value="5"><img src="a.png"></impact-statistic>' );
	same( 'looks are a style, escaped', render_element( 'statistic', array( 'value' => '5', 'accent' => '#0b5763', 'font' => '"A", serif' ), 'w' ), '<impact-statistic value="5" style="--impact-accent:#0b5763;--impact-font:&quot;A&quot;, serif">w</impact-statistic>' );
	same( 'a block’s wrapper has the class and the id', render_element( 'statistic', array( 'value' => '5', 'class' => 'a', 'id' => 'b', 'accent' => '#0b5763' ), 'w', 'class="c"' ), '<impact-statistic value="5" class="c">w</impact-statistic>' );
	same( 'a form that nobody vouched for: its words', render_element( 'subscribe', array( 'action' => 'https://a.example/x' ), 'w' ), '<div>w</div>' );
	vouch_for( array( array( array( 'action' => 'https://a.example/x' ), 'subscribe' ) ), 0 );
	same( 'one that somebody did', render_element( 'subscribe', array( 'action' => 'https://a.example/x' ), 'w' ), '<impact-subscribe action="https://a.example/x">w</impact-subscribe>' );
	same( 'not as another form', render_element( 'contact', array( 'action' => 'https://a.example/x' ), 'w' ), '<div>w</div>' );
	$site->filters['impact_elements_may_hold_form'] = fn( $may, $post, $picked, $name ) => 'give' === $name;
	same( 'a filter has the last word', array( render_element( 'give', array(), 'w' ), render_element( 'subscribe', array( 'action' => 'https://a.example/x' ), 'w' ) ), array( '<impact-give>w</impact-give>', '<div>w</div>' ) );
	$site->feed = true;
	same( 'in a feed: words', array( render_element( 'statistic', array( 'value' => '5' ), 'w' ), render_element( 'term', array(), 'w' ) ), array( '<div>w</div>', 'w' ) );

	// Who saves a form.
	$form = '[impact-subscribe action="https://d.example/x"]';
	$held = fn( int $source ) => is_vouched_for( array( 'action' => 'https://d.example/x' ), $source );
	$save = function ( array $facts, string $type = 'post', bool $updates = false, bool $sends = false ) use ( $form, $held ) {
		site( $facts );
		sends_content( $sends );
		vouch_for_post( 12, new \WP_Post( $form, $type ), $updates );
		return array( $held( 12 ), $held( 0 ), sends_content() );
	};
	$may = array( 'can' => array( 'unfiltered_html' ) );
	same( 'a new post by those who may', $save( $may ), array( true, false, false ) );
	same( 'by those who may not', $save( array( 'can' => array( 'edit_others_posts', 'publish_posts' ) ) ), array( false, false, false ) );
	same( 'a template stands in no post', array( $save( $may, 'wp_template' ), $save( $may, 'wp_template_part' ) ), array( array( false, true, false ), array( false, true, false ) ) );
	same( 'a change without content', $save( $may, 'post', true ), array( false, false, false ) );
	same( 'a change with content', $save( $may, 'post', true, true ), array( true, false, false ) );
	same( 'a revision', $save( $may + array( 'revision' => true ) ), array( false, false, false ) );
	foreach ( array( 'editors' => 'edit_others_posts', 'authors' => 'publish_posts', 'markup' => 'unfiltered_html' ) as $setting => $capability ) {
		same( "the setting $setting", $save( set( array( 'forms' => $setting ) ) + array( 'can' => array( $capability ) ) )[0], true );
	}
	same( 'the setting nobody', $save( set( array( 'forms' => 'nobody' ) ) + $may )[0], false );
	same( 'a setting that there is not', array( $save( set( array( 'forms' => 'x' ) ) + $may )[0], $save( set( array( 'forms' => 'x' ) ) + array( 'can' => array( 'publish_posts' ) ) )[0] ), array( true, false ) );
	site( $may );
	vouch_for_post( 12, new \WP_Post( $form ), false );
	same( 'kept apart from what each page loads', given( 'update_option' )[2], false );
	vouch_for_post( 12, new \WP_Post( $form ), false );
	same( 'and written once', times( 'update_option' ), 1 );
	note_rest_content( null, array(), new \WP_REST_Request( array( 'title' => 'x' ) ) );
	same( 'a request without content', sends_content(), false );
	same( 'a request goes on', note_rest_content( 'x', array(), new \WP_REST_Request( array( 'content' => 'x' ) ) ), 'x' );
	same( 'a request with content', sends_content(), true );
	sends_content( false );
	note_changed_content( 1, new \WP_Post( 'a' ), new \WP_Post( 'a' ) );
	same( 'content as it was', sends_content(), false );
	note_changed_content( 1, new \WP_Post( 'a' ), new \WP_Post( 'b' ) );
	same( 'content that changes', sends_content(), true );
	sends_content( false );
	$_POST['action'] = 'editpost';
	same( 'the classic editor’s form', sends_content(), true );
	$_POST['action'] = 'inline-save';
	same( 'another form', sends_content(), false );
	site( $may );
	same( 'a widget goes on', vouch_for_widget( array( 'text' => $form ) ), array( 'text' => $form ) );
	same( 'and its form counts in no post', array( $held( 0 ), $held( 12 ) ), array( true, false ) );
	site();
	vouch_for_widget( array( 'text' => $form ) );
	same( 'not by those who may not', $held( 0 ), false );
	foreach ( array( array( 'unfiltered_html', $form, true ), array( 'unfiltered_html', 'x', false ), array( 'publish_posts', $form, false ), array( 'unfiltered_html', 'impact-elements/give', true ), array( 'unfiltered_html', 'impact-statistic', false ) ) as list( $can, $posted, $expected ) ) {
		$_POST = array( 'field' => $posted );
		site( array( 'can' => array( $can ) ) );
		vouch_for_field( 1, 12, 'field', $form );
		same( "a field, with $posted sent by $can", array( $held( 12 ), $held( 0 ) ), array( $expected, $expected ) );
	}
	$_POST = array();
	site();
	same( 'a pattern draws its forms itself', leave_pattern( 'a [impact-subscribe action="x"] b [impact-statistic value="5"]' ), 'a drawn(impact-subscribe) b [impact-statistic value="5"/]' );
	same( 'a pattern without any stays', leave_pattern( '[impact-statistic value=“5”]' ), '[impact-statistic value=“5”]' );

	// The editor's question.
	site();
	register_form_route();
	list( $space, $route, $how ) = given( 'register_rest_route' );
	same( 'the route', array( $space, $route, $how['methods'], $how['args']['element']['enum'], $how['args']['element']['default'], $how['args']['attributes'], $how['args']['post'], $how['args']['allow'] ), array( 'impact-elements/v1', '/form', 'POST', array( 'subscribe', 'contact', 'give' ), 'subscribe', array( 'type' => 'object', 'required' => true ), array( 'type' => 'integer', 'default' => 0 ), array( 'type' => 'boolean' ) ) );
	same( 'not for readers', $how['permission_callback'](), false );
	$site->can = array( 'edit_posts' );
	same( 'for those who write', $how['permission_callback'](), true );
	$asked = fn( bool $allow, string $element = 'subscribe' ) => $how['callback']( new \WP_REST_Request( array( 'element' => $element, 'attributes' => array( 'action' => 'https://d.example/x' ), 'post' => 12, 'allow' => $allow ) ) );
	same( 'who may not, vouches for nothing', array( $asked( true ), $held( 12 ) ), array( array( 'shown' => false, 'may' => false ), false ) );
	$site->can[] = 'unfiltered_html';
	same( 'who may, and only asks', $asked( false ), array( 'shown' => false, 'may' => true ) );
	same( 'who may, and allows', $asked( true ), array( 'shown' => true, 'may' => true ) );
	same( 'that form and no other', $asked( false, 'contact' ), array( 'shown' => false, 'may' => true ) );

	// Blocks and what the editor is told.
	site();
	register_blocks();
	$blocks = array_map( fn( $call ) => basename( $call[0] ), $site->calls['register_block_type'] );
	same( 'a block for each element but the term', $blocks, array_values( array_diff( array_keys( elements() ), array( 'term' ) ) ) );
	foreach ( $site->calls['register_block_type'] as list( $path ) ) {
		same( "has $path", is_file( "$path/block.json" ), true );
	}
	$scripts = $site->calls['wp_register_script'];
	foreach ( $scripts as $index => list( $handle, $src, $needs, $of, $last ) ) {
		same( "$handle lies there, after the one before it", array( is_file( "$folder/blocks/" . basename( $src ) ), 0 === $index || end( $needs ) === $scripts[ $index - 1 ][0], 0 === strpos( $of, "$version-" ), $last ), array( true, true, true, true ) );
		same( "$handle needs WordPress’s own", array_filter( $index ? array_slice( $needs, 0, -1 ) : $needs, fn( $one ) => 0 !== strpos( $one, 'wp-' ) ), array() );
		same( "$handle is translated", $site->calls['wp_set_script_translations'][ $index ], array( $handle, 'impact-elements', "$folder/languages" ) );
	}
	same( 'the block’s own script comes last', end( $scripts )[0], 'impact-elements-editor' );
	same( 'a style of the editor’s', given( 'wp_register_style' ), array( 'impact-elements-editor', 'https://site.example/plugins/impact-elements/blocks/editor.css', array(), $version ) );
	$draw = given( 'register_block_type', array_search( 'statistic', $blocks, true ) )[1]['render_callback'];
	same( 'draws a block', $draw( array( 'value' => '5', 'accent' => '#0b5763' ), " w\n" ), '<impact-statistic value="5" class="wp-block" style="--impact-accent:#0b5763">w</impact-statistic>' );
	same( 'draws one without looks', $draw( array( 'value' => '5' ), 'w' ), '<impact-statistic value="5" class="wp-block">w</impact-statistic>' );
	$told = function ( array $facts ) {
		site( $facts );
		describe_elements_to_editor();
		list( $handle, $code, $where ) = given( 'wp_add_inline_script' );
		same( 'before the editor’s first file', array( $handle, $where, strpos( $code, '<' ) ), array( 'impact-elements-editor-documents', 'before', false ) );
		return json_decode( substr( $code, strlen( 'window.impactElements = ' ), -1 ), true );
	};
	$data = $told( array() );
	same( 'the plugin’s own script with its version', $data['script'], array( 'src' => "$carried?ver=$version" ) );
	same( 'no publisher, no documents, no feeds, no forms', array( $data['documents'], $data['feeds'], $data['forms'], $data['language'] ), array( array(), array(), false, '' ) );
	same( 'what the build wrote', array( $data['kinds']['statistic'], isset( $data['controls']['statistic'] ), in_array( 'figure', $data['addressed']['statistic'], true ), is_array( $data['former'] ), '' !== $data['texts']['noScript'] ), array( array( 'figures', 'figure' ), true, true, true, true ) );
	$data = $told( $may + set( $publisher + array( 'release' => 'pinned', 'pinned' => $pin, 'language' => 'de', 'feeds' => array( array( 'url' => 'https://a.example/', 'title' => '</script>' ) ) ) ) );
	same( 'a pinned one as it is', $data['script'], array( 'src' => $hashed, 'integrity' => 'sha384-abc', 'crossorigin' => 'anonymous' ) );
	same( 'feeds, the publisher’s last', array_column( $data['feeds'], 'url' ), array( 'https://a.example/', 'https://p.example/data/posts.json' ) );
	same( 'forms, documents and language', array( $data['forms'], count( $data['documents'] ), $data['language'] ), array( true, 5, 'de' ) );

	// A file that somebody opens by its address does nothing.
	$alone = function ( string $path ): array {
		$lines = array();
		exec( escapeshellarg( PHP_BINARY ) . ' -r ' . escapeshellarg( 'require $argv[1]; echo "went on";' ) . ' ' . escapeshellarg( $path ) . ' 2>&1', $lines, $code );
		return array( $lines, $code );
	};
	foreach ( new \RecursiveIteratorIterator( new \RecursiveDirectoryIterator( $folder, \FilesystemIterator::SKIP_DOTS ) ) as $path ) {
		if ( 'php' === $path->getExtension() ) {
			same( "$path alone", $alone( (string) $path ), array( array(), 0 ) );
		}
	}

	foreach ( array_filter( MODES ) as $other ) {
		$lines = array();
		exec( escapeshellarg( PHP_BINARY ) . ' ' . escapeshellarg( __FILE__ ) . ' ' . escapeshellarg( $folder ) . " $other", $lines );
		$last = (string) array_pop( $lines );
		echo implode( "\n", $lines ), $lines ? "\n" : '';
		same( "a process for $other", preg_match( '/^(\d+) passed, (\d+) failed$/', $last, $counts ), 1 );
		$passed += (int) ( $counts[1] ?? 0 );
		$failed += (int) ( $counts[2] ?? 0 );
	}
}

/** Checks what stands in the head about the script's folder. */
function name_folder_is( string $expected ): void {
	same( 'the head on the folder', printed( __NAMESPACE__ . '\name_folder' ), $expected );
}

if ( 'modules' === $mode ) {
	site( array( 'singular' => true ) + set( array( 'publisher' => 'https://p.example/1/', 'release' => 'newest' ) ) );
	need_script( 'statistic' );
	same( 'a module of WordPress’s own, for one element', given( 'wp_enqueue_script_module' )[1], 'https://p.example/1/statistic.js' );
	need_script();
	same( 'taken back for the one for all', given( 'wp_deregister_script_module' ), array( 'impact-elements' ) );
	$site->calls['wp_enqueue_script_module'] = array( end( $site->calls['wp_enqueue_script_module'] ) );
	same( 'a module of WordPress’s own', array( given( 'wp_enqueue_script_module' ), times( 'wp_enqueue_script' ) ), array( array( 'impact-elements', 'https://p.example/1/impact.js', array(), null ), 0 ) );
	same( 'and room with it, without looks', array( times( 'wp_enqueue_style' ), times( 'wp_add_inline_style' ) ), array( 1, 1 ) );
}
if ( 'alone' === $mode ) {
	$own = carried_script()['own']['statistic'];
	site( array( 'singular' => true ) );
	render_element( 'statistic', array( 'value' => '5' ), 'w' );
	render_element( 'statistic', array( 'value' => '6' ), 'w' );
	same( 'a post with one kind of element: its own file, once', $site->calls['wp_enqueue_script'], array( array( 'impact-elements', 'https://site.example/plugins/impact-elements/assets/statistic.js', array(), $own, true ) ) );
	render_element( 'posts', array( 'src' => 'https://a.example/feed' ), 'w' );
	same( 'a second kind: the file for all in its place', array( given( 'wp_deregister_script' ), given( 'wp_enqueue_script', 1 ) ), array( array( 'impact-elements' ), array( 'impact-elements', $carried, array(), $version, true ) ) );
	render_element( 'glossary', array(), 'w' );
	same( 'a third kind changes nothing', times( 'wp_enqueue_script' ), 2 );
	$preloads = function ( array $facts, string ...$contents ) {
		$calls = $GLOBALS['site']->calls;
		shown_posts( ...$contents );
		site( $facts );
		$GLOBALS['site']->calls = $calls;
		return printed( __NAMESPACE__ . '\preload_files' );
	};
	$two = '<impact-statistic value="5"> [impact-posts src="x"] <!-- wp:impact-elements/glossary /--> <div data-impact="term">';
	same( 'starts beside it what it fetches, each once', $preloads( array( 'singular' => true ), $two ), "<link rel=\"modulepreload\" href=\"https://site.example/plugins/impact-elements/assets/chunks/glossary.js?0.1.0\">\n<link rel=\"modulepreload\" href=\"https://site.example/plugins/impact-elements/assets/chunks/posts.js?0.1.0\">\n" );
	$far = array( 'filters' => array( 'impact_elements_script' => fn() => array( 'src' => "https://x.example/$odd/impact.js" ) ) );
	same( 'each escaped', substr_count( $preloads( array( 'singular' => true ) + $far, $two ), "href=\"https://x.example/$shown/chunks/" ), 2 );
	same( 'nothing where one stands alone', $preloads( array( 'singular' => true ), '<impact-posts src="x">' ), '' );
	same( 'nothing in a list of posts', $preloads( array(), $two ), '' );
	same( 'nothing of another host’s', $preloads( array( 'singular' => true ) + set( array( 'publisher' => 'https://p.example/1/', 'release' => 'newest' ) ), $two ), '' );
}
if ( 'together' === $mode ) {
	site();
	render_element( 'statistic', array( 'value' => '5' ), 'w' );
	same( 'a list of posts, which may grow: the file for all', given( 'wp_enqueue_script' )[1], $carried );
	shown_posts( '<impact-statistic> <impact-posts>' );
	unset( $site->calls['wp_enqueue_style'] );
	$site->singular = true;
	same( 'nothing to start where nothing was asked for', printed( __NAMESPACE__ . '\preload_files' ), '' );
}
if ( 'pasted' === $mode ) {
	site( array( 'singular' => true ) + set( array( 'publisher' => 'https://p.example/1/', 'release' => 'newest' ) ) );
	notice_elements( '<a href="https://p.example/1/frame.html?x=1&element=prevalence">' );
	same( 'a link’s element: its own file at the publisher’s', given( 'wp_enqueue_script' )[1], 'https://p.example/1/prevalence.js' );
	notice_elements( '<div data-impact=\'calm\'>' );
	same( 'what is about other elements is not alone', given( 'wp_enqueue_script', 1 )[1], 'https://p.example/1/impact.js' );
}
if ( 'always' === $mode ) {
	site();
	enqueue_where_always();
	same( 'not on every page by itself', times( 'wp_enqueue_script' ), 0 );
	site( array( 'filters' => array( 'impact_elements_always' => fn( $always ) => ! $always ) ) + set( array( 'always' => true ) ) );
	enqueue_where_always();
	same( 'nor where a filter says no', times( 'wp_enqueue_script' ), 0 );
	site( set( array( 'always' => true ) ) );
	enqueue_where_always();
	same( 'on every page where the setting says so', times( 'wp_enqueue_script' ), 1 );
}
if ( 'feed' === $mode ) {
	shown_posts( '<impact-statistic value="5">' );
	site( array( 'feed' => true ) );
	reserve_room();
	same( 'no room in a feed', times( 'wp_enqueue_style' ), 0 );
	unset( $GLOBALS['wp_query'] );
	site();
	reserve_room();
	name_folder_is( '' );
	same( 'lives without a query', times( 'wp_enqueue_style' ), 0 );
}
if ( 'pinned' === $mode ) {
	site( array( 'can' => array( 'manage_options' ) ) + set( array( 'publisher' => 'https://q.example/', 'release' => 'newest', 'always' => true ) ) );
	same( 'constants before settings', script(), far_script( $hashed, 'sha384-abc' ) );
	same( 'a hash in the name may be pinned', array( is_moving_script_pinned(), printed( __NAMESPACE__ . '\warn_of_moving_script' ) ), array( false, '' ) );
	same( 'frames as the constant says', printed( __NAMESPACE__ . '\name_frames' ), "<meta name=\"impact-frames\" content=\"https://f.example/1/\">\n" );
	enqueue_where_always();
	same( 'every page as the constant says', times( 'wp_enqueue_script' ), 0 );
}
if ( 'loose' === $mode ) {
	site( set( array( 'publisher' => 'https://q.example/', 'release' => 'newest' ) ) );
	same( 'a script without a hash', array( script(), is_moving_script_pinned() ), array( far_script( 'https://p.example/1/impact.js', '' ), false ) );
}
if ( 'moving' === $mode ) {
	site( set( array( 'publisher' => 'https://q.example/', 'release' => 'newest' ) ) );
	same( 'a script that changes and is pinned: the plugin’s own', script(), array( 'src' => $carried, 'integrity' => '', 'version' => $version ) );
	same( 'others are told nothing', printed( __NAMESPACE__ . '\warn_of_moving_script' ), '' );
	site( array( 'can' => array( 'manage_options' ) ) );
	same( 'those who can mend it are told', preg_match( '~^<div class="notice notice-warning"><p>Impact Elements: IMPACT_ELEMENTS_SCRIPT .*</p></div>$~', printed( __NAMESPACE__ . '\warn_of_moving_script' ) ), 1 );
	$site->words = $odd;
	same( 'in words that are no markup', substr_count( printed( __NAMESPACE__ . '\warn_of_moving_script' ), "$shown</p></div>" ), 1 );
}

finish();
