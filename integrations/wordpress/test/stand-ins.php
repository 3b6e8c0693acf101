<?php
/**
 * A WordPress of stand-ins: it keeps what it is told, answers what a check has put into it, and escapes. `$site` holds both.
 */

namespace {
	define( 'ABSPATH', __DIR__ );
	class WP_Post {
		public $ID = 0;
		public $post_content;
		public $post_type;
		public function __construct( string $content = '', string $type = 'post' ) {
			$this->post_content = $content;
			$this->post_type    = $type;
		}
	}
	class WP_REST_Request extends ArrayObject {}

	function fresh_site(): object {
		return (object) array(
			'hooks'    => array(),
			'calls'    => array(),
			'options'  => array(),
			'can'      => array(),
			'filters'  => array(),
			'filter'   => '',
			'answers'  => array(),
			'posts'    => array(),
			'admin'    => false,
			'feed'     => false,
			'network'  => false,
			'signed'   => true,
			'id'       => 0,
			'locale'   => 'en_AU',
			'has'      => array(),
			'revision' => false,
			'singular' => false,
			// What translators have added to each text, and where the dashboard lies.
			'words'    => '',
			'dashboard' => 'https://site.example/admin/',
		);
	}
	$site = fresh_site();
	/** Keeps a call, and gives what comes back. */
	function told( string $name, array $arguments, $back = null ) {
		global $site;
		$site->calls[ $name ][] = $arguments;
		return $back;
	}

	function add_action( string $hook, $callback, int $priority = 10, int $arguments = 1 ): void {
		global $site;
		$site->hooks[ $hook ][] = array( $callback, $priority, $arguments );
	}
	function add_filter( string $hook, $callback, int $priority = 10, int $arguments = 1 ): void {
		add_action( $hook, $callback, $priority, $arguments );
	}
	function apply_filters( string $hook, $value, ...$more ) {
		global $site;
		$site->calls['apply_filters'][] = array( $hook, $value, ...$more );
		return isset( $site->filters[ $hook ] ) ? $site->filters[ $hook ]( $value, ...$more ) : $value;
	}
	function doing_filter( string $name ): bool {
		return $GLOBALS['site']->filter === $name;
	}
	function get_option( string $name, $otherwise = false ) {
		return $GLOBALS['site']->options[ $name ] ?? $otherwise;
	}
	function update_option( string $name, $value, $autoload = null ): bool {
		$GLOBALS['site']->options[ $name ] = $value;
		return told( __FUNCTION__, array( $name, $value, $autoload ), true );
	}
	function delete_option( string $name ): bool {
		unset( $GLOBALS['site']->options[ $name ] );
		return told( __FUNCTION__, func_get_args(), true );
	}
	function current_user_can( string $capability ): bool {
		return in_array( $capability, $GLOBALS['site']->can, true );
	}
	function is_user_logged_in(): bool {
		return $GLOBALS['site']->signed;
	}
	function is_multisite(): bool {
		return $GLOBALS['site']->network;
	}
	function is_admin(): bool {
		return $GLOBALS['site']->admin;
	}
	function is_singular(): bool {
		return $GLOBALS['site']->singular;
	}
	function is_feed(): bool {
		return $GLOBALS['site']->feed;
	}
	function get_sites( array $query ): array {
		return told( __FUNCTION__, func_get_args(), array( 3, 4 ) );
	}
	function switch_to_blog( int $id ): void {
		told( __FUNCTION__, func_get_args() );
	}
	function restore_current_blog(): void {
		told( __FUNCTION__, func_get_args() );
	}
	function get_post( int $id = 0 ) {
		return $GLOBALS['site']->posts[ $id ] ?? null;
	}
	function get_the_ID() {
		return $GLOBALS['site']->id;
	}
	function wp_is_post_revision() {
		return $GLOBALS['site']->revision;
	}
	function wp_list_pluck( array $list, string $field ): array {
		return array_map( fn( $one ) => $one->$field, $list );
	}
	function get_locale(): string {
		return $GLOBALS['site']->locale;
	}
	function determine_locale(): string {
		return $GLOBALS['site']->locale;
	}
	function load_plugin_textdomain( string $domain, $deprecated, string $folder ): bool {
		return told( __FUNCTION__, func_get_args(), in_array( $GLOBALS['site']->locale, $GLOBALS['site']->has, true ) );
	}
	function load_textdomain( string $domain, string $file ): bool {
		return told( __FUNCTION__, func_get_args(), true );
	}

	function esc_html( $text ): string {
		return htmlspecialchars( (string) $text, ENT_QUOTES, 'UTF-8', false );
	}
	function esc_attr( $text ): string {
		return esc_html( $text );
	}
	function esc_url_raw( string $url, array $protocols = array( 'http', 'https', 'ftp' ) ): string {
		return preg_match( '~^(?:(?:' . implode( '|', $protocols ) . '):)?//|^[^:]*$~i', $url ) ? $url : '';
	}
	function esc_url( string $url, array $protocols = array( 'http', 'https', 'ftp' ) ): string {
		return esc_html( esc_url_raw( $url, $protocols ) );
	}
	function __( string $text, string $domain = '' ): string {
		return $text . $GLOBALS['site']->words;
	}
	function esc_html__( string $text, string $domain = '' ): string {
		return esc_html( __( $text, $domain ) );
	}
	function esc_html_e( string $text, string $domain = '' ): void {
		echo esc_html__( $text, $domain );
	}
	function sanitize_text_field( string $text ): string {
		return trim( strip_tags( $text ) );
	}
	function trailingslashit( string $text ): string {
		return rtrim( $text, '/' ) . '/';
	}
	function wp_strip_all_tags( string $text ): string {
		return trim( strip_tags( $text ) );
	}
	function wp_json_encode( $value, int $flags = 0 ): string {
		return json_encode( $value, $flags );
	}
	function wp_unslash( $value ) {
		return $value;
	}
	function wp_parse_url( string $url, int $part = -1 ) {
		return parse_url( $url, $part );
	}
	function add_query_arg( string $name, string $value, string $url ): string {
		return "$url?$name=$value";
	}
	function parse_blocks( string $text ): array {
		return json_decode( $text, true ) ?? array();
	}
	function force_balance_tags( string $html ): string {
		return $html;
	}
	function wp_kses_post( string $html ): string {
		return $html;
	}
	function do_shortcode( string $html ): string {
		return $html;
	}
	function get_shortcode_regex( array $tags ): string {
		return '\[(' . implode( '|', $tags ) . ')([^\]]*)\]';
	}
	function do_shortcode_tag( array $found ): string {
		return "drawn($found[1])";
	}
	function add_shortcode( string $tag, $callback ): void {
		told( __FUNCTION__, func_get_args() );
	}

	function plugin_basename( string $file ): string {
		return 'impact-elements/' . basename( $file );
	}
	function plugins_url( string $path, string $file ): string {
		return 'https://site.example/plugins/' . basename( dirname( $file ) ) . "/$path";
	}
	function admin_url( string $path ): string {
		return $GLOBALS['site']->dashboard . $path;
	}
	function wp_get_script_tag( array $attributes ): string {
		return json_encode( $attributes, JSON_UNESCAPED_SLASHES );
	}
	function wp_style_is( string $handle, string $state ): bool {
		return 'impact-elements' === $handle && 'enqueued' === $state && isset( $GLOBALS['site']->calls['wp_enqueue_style'] );
	}
	foreach ( array( 'wp_enqueue_script', 'wp_deregister_script', 'wp_register_style', 'wp_enqueue_style', 'wp_add_inline_style', 'wp_add_inline_script', 'wp_register_script', 'wp_set_script_translations', 'register_block_type', 'register_rest_route', 'register_setting', 'add_options_page', 'add_settings_error', 'settings_fields', 'submit_button' ) as $name ) {
		eval( "function $name( ...\$arguments ) { return told( '$name', \$arguments ); }" );
	}
	if ( 'modules' === ( $argv[2] ?? '' ) ) {
		function wp_enqueue_script_module( ...$arguments ): void {
			told( 'wp_enqueue_script_module', $arguments );
		}
		function wp_deregister_script_module( ...$arguments ): void {
			told( 'wp_deregister_script_module', $arguments );
		}
	}
	function get_block_wrapper_attributes( array $more ): string {
		$text = 'class="wp-block"';
		foreach ( $more as $name => $value ) {
			$text .= " $name=\"$value\"";
		}
		return $text;
	}
	function checked( $one, $other = true, bool $prints = true ): string {
		// Their own comparison: as texts.
		$text = (string) $one === (string) $other ? "checked='checked'" : '';
		if ( $prints ) {
			echo $text;
		}
		return $text;
	}
	/** Answers by address: a status and a body. */
	function wp_safe_remote_get( string $url, array $how ) {
		return told( __FUNCTION__, func_get_args(), $GLOBALS['site']->answers[ $url ] ?? array( 404, '' ) );
	}
	function wp_remote_retrieve_response_code( array $answer ): int {
		return $answer[0];
	}
	function wp_remote_retrieve_body( array $answer ): string {
		return $answer[1];
	}
}
