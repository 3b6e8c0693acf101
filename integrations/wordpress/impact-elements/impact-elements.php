<?php
/**
 * Plugin Name:       Impact Elements
 * Description:       Sourced figures, a glossary, a subscribe form and the latest posts on your pages, as blocks, shortcodes or pasted markup.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       impact-elements
 *
 * It stores nothing, so that removing it leaves nothing; it asks no server for anything. See readme.txt.
 *
 * @package ImpactElements
 */

namespace ImpactElements;

defined( 'ABSPATH' ) || exit;

const PLUGIN_FILE = __FILE__;

require __DIR__ . '/includes/elements.php';
require __DIR__ . '/includes/attributes.php';
require __DIR__ . '/includes/words.php';
require __DIR__ . '/includes/markup.php';
require __DIR__ . '/includes/script.php';
require __DIR__ . '/includes/shortcodes.php';
require __DIR__ . '/includes/blocks.php';
require __DIR__ . '/includes/content.php';

add_action( 'init', __NAMESPACE__ . '\register_shortcodes' );
add_action( 'init', __NAMESPACE__ . '\register_blocks' );
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\describe_elements_to_editor' );
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\enqueue_where_always' );
add_action( 'wp_head', __NAMESPACE__ . '\name_frames' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\make_module', 10, 3 );
add_filter( 'wp_script_attributes', __NAMESPACE__ . '\pin_module' );
add_filter( 'pre_do_shortcode_tag', __NAMESPACE__ . '\undo_curly_quotes', 10, 4 );
add_filter( 'strip_shortcodes_tagnames', __NAMESPACE__ . '\keep_in_excerpts' );
add_filter( 'excerpt_allowed_blocks', __NAMESPACE__ . '\allow_in_excerpts' );
add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allow_elements', 10, 2 );
add_filter( 'wp_kses_uri_attributes', __NAMESPACE__ . '\name_addresses' );
// After everything that puts markup together: what counts is what the page will hold.
foreach ( array( 'the_content', 'widget_text_content', 'widget_block_content', 'render_block' ) as $filter ) {
	add_filter( $filter, __NAMESPACE__ . '\notice_elements', 99 );
}
