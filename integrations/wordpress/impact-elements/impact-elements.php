<?php
/**
 * Plugin Name:       Impact Elements
 * Description:       Sourced figures, a glossary, a subscribe form and the latest posts on your pages, as blocks, shortcodes or pasted markup.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The impact-elements contributors
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       impact-elements
 * Domain Path:       /languages
 *
 * It stores its settings and which forms somebody vouched for, and removing it takes both away. See readme.txt.
 *
 * @package ImpactElements
 */

namespace ImpactElements;

defined( 'ABSPATH' ) || exit;

const PLUGIN_FILE = __FILE__;

foreach ( array( 'elements', 'reader', 'attributes', 'words', 'markup', 'script', 'caching', 'shortcodes', 'forms', 'settings', 'blocks', 'shares', 'content', 'classic-editor', 'languages' ) as $impact_elements_file ) {
	require __DIR__ . "/includes/$impact_elements_file.php";
}

add_action( 'init', __NAMESPACE__ . '\load_languages', 1 );
add_action( 'init', __NAMESPACE__ . '\register_shortcodes' );
add_action( 'init', __NAMESPACE__ . '\register_blocks' );
add_action( 'init', __NAMESPACE__ . '\exclude_from_optimising' );
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\describe_elements_to_editor' );
add_filter( 'tiny_mce_before_init', __NAMESPACE__ . '\register_with_tinymce' );

add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\enqueue_where_always' );
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\reserve_room' );
add_action( 'wp_head', __NAMESPACE__ . '\name_frames' );
add_action( 'wp_head', __NAMESPACE__ . '\name_folder' );
add_action( 'wp_head', __NAMESPACE__ . '\preload_files' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\make_module', 10, 3 );
add_filter( 'wp_script_attributes', __NAMESPACE__ . '\mark_module' );

add_filter( 'pre_do_shortcode_tag', __NAMESPACE__ . '\read_shortcode', 10, 4 );
add_filter( 'strip_shortcodes_tagnames', __NAMESPACE__ . '\keep_in_excerpts' );
add_filter( 'excerpt_allowed_blocks', __NAMESPACE__ . '\allow_in_excerpts' );
add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allow_elements', 10, 2 );
add_filter( 'pre_kses', __NAMESPACE__ . '\rename_data' );
add_filter( 'wp_kses_uri_attributes', __NAMESPACE__ . '\name_addresses' );
// After blocks and patterns have become markup, before anything is done to paragraphs and quotes.
foreach ( array( 'the_content', 'widget_text_content', 'widget_block_content' ) as $impact_elements_filter ) {
	add_filter( $impact_elements_filter, __NAMESPACE__ . '\repair_shortcodes', 9 );
}
// After everything that puts markup together: what counts is what the page will hold.
foreach ( array( 'the_content', 'widget_text_content', 'widget_block_content', 'render_block' ) as $impact_elements_filter ) {
	add_filter( $impact_elements_filter, __NAMESPACE__ . '\notice_elements', 99 );
}

add_filter( 'pre_render_block', __NAMESPACE__ . '\enter_pattern', 99, 2 );
add_filter( 'render_block_core/block', __NAMESPACE__ . '\leave_pattern' );
add_filter( 'rest_request_before_callbacks', __NAMESPACE__ . '\note_rest_content', 10, 3 );
add_action( 'post_updated', __NAMESPACE__ . '\note_changed_content', 10, 3 );
add_action( 'save_post', __NAMESPACE__ . '\vouch_for_post', 10, 3 );
add_filter( 'widget_update_callback', __NAMESPACE__ . '\vouch_for_widget', 99 );
add_action( 'added_post_meta', __NAMESPACE__ . '\vouch_for_field', 10, 4 );
add_action( 'updated_post_meta', __NAMESPACE__ . '\vouch_for_field', 10, 4 );
add_action( 'rest_api_init', __NAMESPACE__ . '\register_form_route' );

add_action( 'admin_menu', __NAMESPACE__ . '\add_settings_page' );
add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );
add_action( 'admin_notices', __NAMESPACE__ . '\warn_of_moving_script' );
add_filter( 'plugin_action_links_' . plugin_basename( __FILE__ ), __NAMESPACE__ . '\link_to_settings' );
