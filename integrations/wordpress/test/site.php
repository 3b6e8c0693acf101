<?php
/**
 * What the tests do to the site from behind: `php site.php FOLDER COMMAND …`.
 *
 *     install            the database, a person of each role, our plugin
 *     theme [NAME]       another theme; says which there is
 *     plugin on|off      our plugin
 *     set NAME=VALUE …   constants of our plugin, as a site's owner sets them, in place of all that were set before
 *     strict on|off      whether nobody may post any markup, as on a network's sites
 *     fields on|off      whether fields of posts are shown, in their content and below it, as a page builder shows them
 *     option JSON        our settings, in place of all that were set before
 *     role NAME ROLE     another role for a person
 *     network            makes the site the first of a network
 *     second             a second site on it, with settings of ours
 *     uninstall          what WordPress does when our plugin is deleted, but for its files
 *     remains            names of options, meta keys and tables that hold something of ours
 */

[ , $folder, $command ] = $argv;
preg_match( "~'WP_HOME', 'https?://([^']+)'~", file_get_contents( "$folder/wp-config.php" ), $home );
$_SERVER += array(
	'HTTP_HOST'       => $home[1],
	'SERVER_PROTOCOL' => 'HTTP/1.1',
	'REQUEST_METHOD'  => 'GET',
);
if ( 'install' === $command ) {
	define( 'WP_INSTALLING', true );
}
require "$folder/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

const PLUGIN = 'impact-elements/impact-elements.php';

switch ( $command ) {
	case 'install':
		wp_install( 'Partner', 'admin', 'admin@example.org', false, '', 'admin-password' );
		foreach ( array( 'editor', 'author', 'contributor' ) as $role ) {
			wp_insert_user(
				array(
					'user_login' => $role,
					'user_pass'  => "$role-password",
					'user_email' => "$role@example.org",
					'role'       => $role,
				)
			);
		}
		wp_delete_post( 1, true );
		update_option( 'show_avatars', '0' );
		update_option( 'posts_per_rss', '100' );
		$error = activate_plugin( PLUGIN );
		echo is_wp_error( $error ) ? $error->get_error_message() : get_bloginfo( 'version' );
		break;
	case 'theme':
		if ( isset( $argv[3] ) ) {
			switch_theme( $argv[3] );
		}
		echo get_stylesheet();
		break;
	case 'plugin':
		'on' === $argv[3] ? activate_plugin( PLUGIN ) : deactivate_plugins( PLUGIN );
		break;
	case 'set':
		// Constants belong in wp-config.php; a plugin that must be used can set them just as early.
		wp_mkdir_p( WPMU_PLUGIN_DIR );
		$lines = "<?php\n";
		foreach ( array_slice( $argv, 3 ) as $constant ) {
			list( $name, $value ) = explode( '=', $constant, 2 );
			$lines               .= "define( 'IMPACT_ELEMENTS_$name', '$value' );\n";
		}
		file_put_contents( WPMU_PLUGIN_DIR . '/settings.php', $lines );
		break;
	case 'strict':
		wp_mkdir_p( WPMU_PLUGIN_DIR );
		$file = WPMU_PLUGIN_DIR . '/strict.php';
		'on' === $argv[3] ? file_put_contents( $file, "<?php define( 'DISALLOW_UNFILTERED_HTML', true );" ) : unlink( $file );
		break;
	case 'fields':
		wp_mkdir_p( WPMU_PLUGIN_DIR );
		$file  = WPMU_PLUGIN_DIR . '/fields.php';
		$lines = <<<'PHP'
		<?php
		add_action( 'init', function () {
			foreach ( array( 'inside', 'below' ) as $name ) {
				register_post_meta( 'post', $name, array( 'type' => 'string', 'single' => true, 'show_in_rest' => true ) );
			}
		} );
		$show = fn( $name ) => do_shortcode( (string) get_post_meta( get_queried_object_id(), $name, true ) );
		add_filter( 'the_content', fn( $content ) => $content . $show( 'inside' ), 8 );
		add_action( 'wp_footer', function () use ( $show ) {
			echo $show( 'below' );
		} );
		PHP;
		'on' === $argv[3] ? file_put_contents( $file, $lines ) : unlink( $file );
		break;
	case 'option':
		update_option( 'impact_elements', json_decode( $argv[3], true ) );
		break;
	case 'role':
		get_user_by( 'login', $argv[3] )->set_role( $argv[4] );
		break;
	case 'network':
		// A network is made in two requests: its tables, then a site that has been told of them.
		foreach ( $wpdb->tables( 'ms_global' ) as $table => $prefixed ) {
			$wpdb->$table = $prefixed;
		}
		install_network();
		populate_network( 1, $home[1], 'admin@example.org', 'Network', '/', false );
		$constants = array(
			'MULTISITE'            => true,
			'SUBDOMAIN_INSTALL'    => false,
			'DOMAIN_CURRENT_SITE'  => $home[1],
			'PATH_CURRENT_SITE'    => '/',
			'SITE_ID_CURRENT_SITE' => 1,
			'BLOG_ID_CURRENT_SITE' => 1,
		);
		$lines     = '';
		foreach ( $constants as $name => $value ) {
			$lines .= "define( '$name', " . var_export( $value, true ) . " );\n";
		}
		$config = file_get_contents( "$folder/wp-config.php" );
		file_put_contents( "$folder/wp-config.php", str_replace( '$table_prefix', $lines . '$table_prefix', $config ) );
		break;
	case 'second':
		$second = wpmu_create_blog( $home[1], '/second/', 'Second', 1 );
		update_blog_option( $second, 'impact_elements', array( 'accent' => '#0b5763' ) );
		echo get_blog_option( $second, 'impact_elements' )['accent'];
		break;
	case 'uninstall':
		uninstall_plugin( PLUGIN );
		break;
	case 'remains':
		$queries = array();
		foreach ( is_multisite() ? get_sites( array( 'fields' => 'ids' ) ) : array( 0 ) as $id ) {
			$options   = $wpdb->get_blog_prefix( $id ) . 'options';
			$queries[] = "SELECT option_name FROM $options WHERE option_name LIKE '%impact%' OR option_name <> 'recently_activated' AND option_value LIKE '%impact-elements%'";
		}
		array_push(
			$queries,
			"SELECT meta_key FROM $wpdb->postmeta WHERE meta_key LIKE '%impact%'",
			"SELECT meta_key FROM $wpdb->usermeta WHERE meta_key LIKE '%impact%'",
			"SHOW TABLES LIKE '%impact%'"
		);
		echo implode( ' ', array_merge( ...array_map( array( $wpdb, 'get_col' ), $queries ) ) );
		break;
}
