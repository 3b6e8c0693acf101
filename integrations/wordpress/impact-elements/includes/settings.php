<?php
/**
 * What the site's owner sets: whose script and documents, which release, who may place a form, the looks.
 *
 * @package ImpactElements
 */

namespace ImpactElements;

defined( 'ABSPATH' ) || exit;

/** The option that holds the settings. */
const SETTINGS = 'impact_elements';

/** The settings as they begin: the plugin's own script, no publisher. */
const DEFAULTS = array(
	'publisher' => '',
	'release'   => 'carried',
	'pinned'    => array(),
	'documents' => array(),
	'feeds'     => array(),
	'language'  => '',
	'accent'    => '',
	'radius'    => '',
	'forms'     => 'markup',
	'always'    => false,
);

/** The publisher's documents, unless its configuration file names others: beside the folder of a release, `/1/`, or in any other folder. */
const DOCUMENTS = array(
	'figures'  => 'data/figures.json',
	'glossary' => 'data/glossary.json',
	'posts'    => 'data/posts.json',
	'support'  => 'data/support.json',
	'actions'  => 'data/actions.json',
);

/**
 * The settings before anybody has saved any: a plugin that comes from a publisher's site is set up for that publisher.
 *
 * @param string $file Where `impact-elements build` writes them, as PHP that returns an array.
 * @return array<string, mixed>
 */
function first_settings( string $file = '' ): array {
	$file = '' === $file ? dirname( __DIR__ ) . '/generated/publisher.php' : $file;
	$own  = is_readable( $file ) ? require $file : array();
	return array_merge( DEFAULTS, is_array( $own ) ? array_intersect_key( $own, DEFAULTS ) : array() );
}

/**
 * The settings, complete.
 *
 * @return array<string, mixed>
 */
function settings(): array {
	$stored = get_option( SETTINGS, array() );
	return array_merge( first_settings(), is_array( $stored ) ? $stored : array() );
}

/** The documents of the publisher by their kind: absolute addresses, none where no publisher is set. */
function documents(): array {
	$settings = settings();
	if ( '' === $settings['publisher'] ) {
		return array();
	}
	$beside = preg_replace( '~(?<=[^/]/)\d{1,3}(?:\.\d+)*/$~D', '', $settings['publisher'] );
	$in     = fn( string $folder ): callable => fn( string $path ): string => absolute_address( $path, $folder );
	return array_merge(
		array_map( $in( $beside ), DOCUMENTS ),
		array_map( $in( $settings['publisher'] ), array_filter( $settings['documents'], 'is_string' ) )
	);
}

/**
 * An address as seen from a folder's.
 *
 * @param string $address An address, absolute or within the folder.
 * @param string $folder  The folder's address, which ends in a slash.
 */
function absolute_address( string $address, string $folder ): string {
	if ( preg_match( '~^https?://~i', $address ) ) {
		return $address;
	}
	$root = preg_match( '~^https?://[^/]+~i', $folder, $site ) ? $site[0] : '';
	return 0 === strpos( $address, '/' ) ? $root . $address : $folder . preg_replace( '~^(?:\./)+~', '', $address );
}

/**
 * Gives an element that names a figure or a term the publisher's document, where it names none.
 *
 * @param string                     $name       Name of the element.
 * @param array<string, string|true> $attributes From pick_attributes().
 * @return array<string, string|true>
 */
function with_document( string $name, array $attributes ): array {
	list( $kind, $entry ) = documents_of_elements()[ $name ] ?? array( '', '' );
	$document             = '' === $entry || isset( $attributes[ $entry ] ) ? documents()[ $kind ] ?? '' : '';
	return '' === $document || isset( $attributes['src'] ) || isset( $attributes['data'] )
		? $attributes
		: $attributes + array( 'src' => $document );
}

/**
 * The kind of document of each element, and the attribute that names an entry of it, or nothing.
 *
 * @return array<string, array{0: string, 1: string}>
 */
function documents_of_elements(): array {
	static $documents = null;
	$documents        = $documents ?? require dirname( __DIR__ ) . '/generated/documents.php';
	return $documents;
}

/** Tells whether the person who is signed in may change the settings. */
function may_change_settings(): bool {
	return current_user_can( is_multisite() ? 'manage_network_options' : 'manage_options' );
}

/** Adds the page to the menu of settings. */
function add_settings_page(): void {
	if ( may_change_settings() ) {
		add_options_page( 'Impact Elements', 'Impact Elements', 'manage_options', 'impact-elements', __NAMESPACE__ . '\print_settings_page' );
	}
}

/** Tells WordPress of the settings. */
function register_settings(): void {
	register_setting( SETTINGS, SETTINGS, array( 'sanitize_callback' => __NAMESPACE__ . '\check_settings' ) );
	add_filter( 'option_page_capability_' . SETTINGS, fn(): string => is_multisite() ? 'manage_network_options' : 'manage_options' );
}

/**
 * Links to the settings from the list of plugins.
 *
 * @param string[] $links What stands there.
 * @return string[]
 */
function link_to_settings( array $links ): array {
	if ( may_change_settings() ) {
		$url = admin_url( 'options-general.php?page=impact-elements' );
		array_unshift( $links, '<a href="' . esc_url( $url ) . '">' . esc_html__( 'Settings', 'impact-elements' ) . '</a>' );
	}
	return $links;
}

/**
 * Checks what was sent. Asks the publisher once for its configuration file, and for the hashes of its release where one is
 * to be pinned.
 *
 * @param mixed $sent What the form sent, or what a program stores.
 * @return array<string, mixed>
 */
function check_settings( $sent ): array {
	$before = settings();
	if ( ! is_array( $sent ) || ( is_user_logged_in() && ! may_change_settings() ) ) {
		return $before;
	}
	// As a program stores them, complete, and as this function has made them.
	if ( isset( $sent['documents'] ) ) {
		return array_intersect_key( array_merge( $before, $sent ), DEFAULTS );
	}
	$checked           = $before;
	$publisher         = esc_url_raw( trim( (string) ( $sent['publisher'] ?? '' ) ), array( 'http', 'https' ) );
	$checked['forms']  = isset( FORM_ROLES[ $sent['forms'] ?? '' ] ) ? $sent['forms'] : 'markup';
	$checked['always'] = ! empty( $sent['always'] );
	foreach ( array( 'accent', 'radius' ) as $look ) {
		$checked[ $look ] = checked_look( $look, $sent[ $look ] ?? '' );
	}
	$checked['publisher'] = folder_of( $publisher );
	$checked['release']   = '' !== $publisher && in_array( $sent['release'] ?? '', array( 'newest', 'pinned' ), true ) ? $sent['release'] : 'carried';
	if ( $checked['publisher'] !== $before['publisher'] || ! empty( $sent['read'] ) ) {
		$checked = read_publisher( $checked );
	}
	if ( 'pinned' === $checked['release'] ) {
		$checked = pin_release( $checked, $before );
	}
	return $checked;
}

/**
 * The folder of an address: people paste that of the script or of the builder as well.
 *
 * @param string $url An address, or nothing.
 */
function folder_of( string $url ): string {
	$url = (string) preg_replace( array( '~[?#].*$~', '~/[^/]+\.(?:js|html|json)$~', '~/builder/?$~' ), array( '', '/', '/' ), $url );
	return '' === $url ? '' : trailingslashit( $url );
}

/**
 * A look that can be nothing but what it is called.
 *
 * @param string $look  `accent` or `radius`.
 * @param mixed  $value What was sent.
 */
function checked_look( string $look, $value ): string {
	$value = is_string( $value ) ? trim( $value ) : '';
	return preg_match( LOOKS[ $look ], $value ) ? $value : '';
}

/**
 * Takes over what the publisher's configuration file says, where there is one.
 *
 * @param array<string, mixed> $settings The settings, the publisher's address among them.
 * @return array<string, mixed>
 */
function read_publisher( array $settings ): array {
	foreach ( array( 'documents', 'feeds', 'language' ) as $name ) {
		$settings[ $name ] = DEFAULTS[ $name ];
	}
	$config = '' === $settings['publisher'] ? null : read_json( $settings['publisher'] . 'impact.config.json' );
	if ( ! is_array( $config ) ) {
		return $settings;
	}
	foreach ( array_keys( DOCUMENTS ) as $kind ) {
		$path = $config['documents'][ $kind ] ?? null;
		if ( is_string( $path ) && preg_match( '~\.json(?:\?|$)~', $path ) ) {
			$settings['documents'][ $kind ] = absolute_address( $path, $settings['publisher'] );
		}
	}
	foreach ( is_array( $config['feeds'] ?? null ) ? $config['feeds'] : array() as $feed ) {
		$url = esc_url_raw( is_array( $feed ) ? (string) ( $feed['url'] ?? '' ) : (string) $feed, array( 'http', 'https' ) );
		if ( '' !== $url ) {
			$settings['feeds'][] = array(
				'url'   => $url,
				'title' => sanitize_text_field( is_array( $feed ) ? (string) ( $feed['title'] ?? $url ) : $url ),
			);
		}
	}
	foreach ( array( 'accent', 'radius' ) as $look ) {
		if ( '' === $settings[ $look ] ) {
			$settings[ $look ] = checked_look( $look, $config[ $look ] ?? '' );
		}
	}
	$language             = $config['language'] ?? $config['languages'][0] ?? '';
	$settings['language'] = is_string( $language ) && preg_match( '/^[a-z]{2,3}(?:-[\w-]{2,20})?$/iD', $language ) ? $language : '';
	return $settings;
}

/**
 * Pins the publisher's release of today: a file that never changes, and its hash.
 *
 * @param array<string, mixed> $settings The settings, checked.
 * @param array<string, mixed> $before   The settings as they were, kept where the publisher doesn't answer.
 * @return array<string, mixed>
 */
function pin_release( array $settings, array $before ): array {
	$hashes = read_json( $settings['publisher'] . 'integrity.json' );
	foreach ( is_array( $hashes ) ? $hashes : array() as $file => $hash ) {
		if ( preg_match( '/^impact\.[0-9a-f]{8,}\.js$/D', (string) $file ) && is_string( $hash ) && preg_match( '~^sha(?:256|384|512)-[\w+/=]+$~D', $hash ) ) {
			$settings['pinned'] = array(
				'src'       => $settings['publisher'] . $file,
				'integrity' => $hash,
			);
			return $settings;
		}
	}
	if ( $before['publisher'] !== $settings['publisher'] || ! $before['pinned'] ) {
		$settings['release'] = 'carried';
		add_settings_error( SETTINGS, 'release', __( 'The publisher names no release that can be pinned, so the plugin’s own script stays.', 'impact-elements' ) );
	}
	return $settings;
}

/**
 * JSON at an address, or nothing.
 *
 * @param string $url The address.
 */
function read_json( string $url ) {
	$answer = wp_safe_remote_get(
		$url,
		array(
			'timeout'             => 8,
			'limit_response_size' => 200000,
		)
	);
	return 200 === wp_remote_retrieve_response_code( $answer ) ? json_decode( wp_remote_retrieve_body( $answer ), true ) : null;
}

/** Prints the page. */
function print_settings_page(): void {
	$settings = settings();
	$radios   = array(
		'release' => array(
			'carried' => __( 'The script that came with this plugin', 'impact-elements' ),
			'pinned'  => __( 'The publisher’s release of today, pinned by its hash', 'impact-elements' ),
			'newest'  => __( 'The publisher’s newest release: fixes arrive automatically', 'impact-elements' ),
		),
		'forms'   => array(
			'markup'  => __( 'Those who may post any markup', 'impact-elements' ),
			'editors' => __( 'Editors too', 'impact-elements' ),
			'authors' => __( 'Authors too', 'impact-elements' ),
			'nobody'  => __( 'Nobody', 'impact-elements' ),
		),
	);
	?>
	<div class="wrap">
		<h1>Impact Elements</h1>
		<form action="options.php" method="post">
			<?php settings_fields( SETTINGS ); ?>
			<table class="form-table" role="presentation">
				<tr>
					<th scope="row"><label for="impact-publisher"><?php esc_html_e( 'Publisher’s address', 'impact-elements' ); ?></label></th>
					<td>
						<input type="url" class="regular-text code" id="impact-publisher" name="impact_elements[publisher]" value="<?php echo esc_attr( $settings['publisher'] ); ?>" placeholder="https://elements.example.org/1/">
						<p class="description"><?php esc_html_e( 'The folder with the publisher’s impact.js. Saving asks it once for its configuration file: documents, feeds, accent and language.', 'impact-elements' ); ?></p>
						<?php if ( '' !== $settings['publisher'] ) : ?>
							<p><label><input type="checkbox" name="impact_elements[read]" value="1"> <?php esc_html_e( 'Ask again now', 'impact-elements' ); ?></label></p>
							<p><a href="<?php echo esc_url( $settings['publisher'] . 'builder/' ); ?>"><?php esc_html_e( 'The publisher’s embed builder', 'impact-elements' ); ?></a></p>
							<ul>
								<?php foreach ( documents() as $kind => $document ) : ?>
									<li><?php echo esc_html( $kind ); ?>: <code><?php echo esc_html( $document ); ?></code></li>
								<?php endforeach; ?>
							</ul>
						<?php endif; ?>
					</td>
				</tr>
				<?php
				print_radios( 'release', __( 'Which release', 'impact-elements' ), $radios['release'], $settings['release'] );
				print_radios( 'forms', __( 'Who may place a form', 'impact-elements' ), $radios['forms'], $settings['forms'] );
				?>
				<tr>
					<th scope="row"><label for="impact-accent"><?php esc_html_e( 'Accent colour', 'impact-elements' ); ?></label></th>
					<td><input type="text" class="code" id="impact-accent" name="impact_elements[accent]" value="<?php echo esc_attr( $settings['accent'] ); ?>" placeholder="#0b5763"></td>
				</tr>
				<tr>
					<th scope="row"><label for="impact-radius"><?php esc_html_e( 'Corner radius', 'impact-elements' ); ?></label></th>
					<td><input type="text" class="code" id="impact-radius" name="impact_elements[radius]" value="<?php echo esc_attr( $settings['radius'] ); ?>" placeholder="0.25em"></td>
				</tr>
				<tr>
					<th scope="row"><?php esc_html_e( 'Every page', 'impact-elements' ); ?></th>
					<td><label><input type="checkbox" name="impact_elements[always]" value="1" <?php checked( $settings['always'] ); ?>> <?php esc_html_e( 'Load the script on every page: a page builder may keep content where the plugin doesn’t see it', 'impact-elements' ); ?></label></td>
				</tr>
			</table>
			<?php submit_button(); ?>
		</form>
	</div>
	<?php
}

/**
 * Prints a row of choices.
 *
 * @param string                $name    The setting.
 * @param string                $legend  What is chosen.
 * @param array<string, string> $options Label by value.
 * @param string                $chosen  The value that holds.
 */
function print_radios( string $name, string $legend, array $options, string $chosen ): void {
	echo '<tr><th scope="row">' . esc_html( $legend ) . '</th><td><fieldset><legend class="screen-reader-text">' . esc_html( $legend ) . '</legend>';
	foreach ( $options as $value => $label ) {
		printf(
			'<label><input type="radio" name="impact_elements[%s]" value="%s" %s> %s</label><br>',
			esc_attr( $name ),
			esc_attr( $value ),
			checked( $chosen, $value, false ),
			esc_html( $label )
		);
	}
	echo '</fieldset></td></tr>';
}

/** Says that a script and a hash don't go together, to those who can mend it. */
function warn_of_moving_script(): void {
	if ( current_user_can( 'manage_options' ) && is_moving_script_pinned() ) {
		echo '<div class="notice notice-warning"><p>' . esc_html__( 'Impact Elements: IMPACT_ELEMENTS_SCRIPT names a script that changes with each release, so IMPACT_ELEMENTS_INTEGRITY would block it then. The plugin’s own script is used instead. Name a file with a hash in its name, or leave the integrity out.', 'impact-elements' ) . '</p></div>';
	}
}
