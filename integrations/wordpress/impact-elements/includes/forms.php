<?php
/**
 * Who may place a form. A form sends readers' addresses somewhere, which is why WordPress takes forms out of what authors
 * write. Ours is text until it is drawn, so what counts is who saved it: a form as such a person saved it is remembered, and
 * no other is shown, wherever it comes from: a post, a synced pattern, a template, a widget.
 *
 * @package ImpactElements
 */

namespace ImpactElements;

defined( 'ABSPATH' ) || exit;

/** The option that holds the forms that somebody vouched for: the time by the form's key and the post that it stands in. */
const FORMS = 'impact_elements_forms';

/** The capability that placing a form takes, by the setting's value. */
const FORM_ROLES = array(
	'markup'  => 'unfiltered_html',
	'editors' => 'edit_others_posts',
	'authors' => 'publish_posts',
	'nobody'  => 'do_not_allow',
);

/** Tells whether the person who is signed in may place a form. */
function may_place_forms(): bool {
	return current_user_can( FORM_ROLES[ settings()['forms'] ] ?? 'unfiltered_html' );
}

/**
 * What makes a form this very form: every attribute of it, whatever its quotes and blanks have become.
 *
 * @param array<string, string|true> $picked From pick_attributes().
 * @param string                     $name   Name of the element: one form's attributes vouch for no other's.
 */
function form_key( array $picked, string $name = 'subscribe' ): string {
	$picked = array_diff_key( $picked, COMMON );
	$folded = array_map( fn( $value ) => true === $value ? true : in_one_line( (string) preg_replace( array( '/' . DOUBLE . '/u', '/' . SINGLE . '/u' ), array( '"', "'" ), $value ) ), $picked );
	// A subscribe form's key is as it was before there were others.
	if ( 'subscribe' !== $name ) {
		$folded['element'] = $name;
	}
	ksort( $folded );
	return hash( 'sha256', (string) wp_json_encode( $folded ) );
}

/**
 * Tells whether readers are shown a form.
 *
 * @param array<string, string|true> $picked From pick_attributes().
 * @param string                     $name   Name of the element.
 */
function may_hold_form( array $picked, string $name = 'subscribe' ): bool {
	$may = is_vouched_for( $picked, form_source(), $name );
	/**
	 * Filters whether `<impact-subscribe>`, `<impact-contact>` or `<impact-give>`, is shown: a theme's own template may hold one that nobody saved.
	 *
	 * @param bool          $may    Whether somebody who may place forms has saved it.
	 * @param \WP_Post|null $post   The post on show, if any.
	 * @param array         $picked The form's attributes.
	 * @param string        $name   Name of the element.
	 */
	return (bool) apply_filters( 'impact_elements_may_hold_form', $may, get_post(), $picked, $name );
}

/**
 * Tells whether somebody who may place forms has saved a form in a post.
 *
 * @param array<string, string|true> $picked From pick_attributes().
 * @param int                        $source The post's number; 0 for what stands in no post: templates and widgets.
 * @param string                     $name   Name of the element.
 */
function is_vouched_for( array $picked, int $source, string $name = 'subscribe' ): bool {
	$vouched = get_option( FORMS, array() );
	return is_array( $vouched ) && isset( $vouched[ form_key( $picked, $name ) . ":$source" ] );
}

/**
 * The post that the content being made comes from: a synced pattern before the post that it stands in.
 *
 * @param int|null $enter The number of a pattern that begins; 0 for one that ends.
 */
function form_source( ?int $enter = null ): int {
	static $patterns = array();
	if ( $enter ) {
		$patterns[] = $enter;
	} elseif ( 0 === $enter ) {
		array_pop( $patterns );
	}
	return $patterns ? end( $patterns ) : ( doing_filter( 'the_content' ) ? (int) get_the_ID() : 0 );
}

/**
 * Notes that a synced pattern begins.
 *
 * @param string|null $html  What stands for the block already, if anything.
 * @param array       $block The block.
 */
function enter_pattern( $html, array $block ) {
	if ( null === $html && 'core/block' === ( $block['blockName'] ?? '' ) ) {
		form_source( (int) ( $block['attrs']['ref'] ?? 0 ) ? (int) $block['attrs']['ref'] : -1 );
	}
	return $html;
}

/**
 * Notes that a synced pattern ends, and draws its forms before they are mixed with the post's.
 *
 * @param string $html The pattern's markup.
 */
function leave_pattern( $html ) {
	if ( 1 === preg_match( '/\[impact-(?:' . implode( '|', FORM_ELEMENTS ) . ')/', (string) $html ) ) {
		$html = preg_replace_callback( '/' . get_shortcode_regex( array_map( fn( string $name ): string => "impact-$name", FORM_ELEMENTS ) ) . '/', 'do_shortcode_tag', (string) repair_shortcodes( $html ) );
	}
	form_source( 0 );
	return $html;
}

/**
 * Remembers forms.
 *
 * @param array<int, array{0: array<string, string|true>, 1: string}> $forms Attributes of each, from pick_attributes(), and its element.
 * @param int                                                         $source The post that they stand in; 0 for none.
 */
function vouch_for( array $forms, int $source ): void {
	$before  = get_option( FORMS, array() );
	$before  = is_array( $before ) ? $before : array();
	$vouched = $before;
	foreach ( $forms as list( $picked, $name ) ) {
		$vouched += array( form_key( $picked, $name ) . ":$source" => time() );
	}
	if ( count( $vouched ) > count( $before ) ) {
		update_option( FORMS, $vouched, false );
	}
}

/**
 * The forms in a text: blocks and shortcodes. WordPress itself takes tags and divs out of what others save.
 *
 * @param string $text Content as it is stored.
 * @return array<int, array{0: array<string, string|true>, 1: string}> Attributes of each, and its element.
 */
function forms_in( string $text ): array {
	if ( false === strpos( $text, 'impact-' ) ) {
		return array();
	}
	$forms = array();
	foreach ( find_shortcodes( $text ) as list( $name, , , $read ) ) {
		if ( in_array( $name, FORM_ELEMENTS, true ) && null !== $read ) {
			$forms[] = array( pick_attributes( elements()[ $name ], $read ), $name );
		}
	}
	$blocks = parse_blocks( $text );
	while ( $blocks ) {
		$block = array_pop( $blocks );
		array_push( $blocks, ...( $block['innerBlocks'] ?? array() ) );
		$name = str_replace( 'impact-elements/', '', (string) ( $block['blockName'] ?? '' ) );
		if ( "impact-elements/$name" === ( $block['blockName'] ?? '' ) && in_array( $name, FORM_ELEMENTS, true ) ) {
			$forms[] = array( pick_attributes( elements()[ $name ], (array) $block['attrs'] ), $name );
		}
	}
	return $forms;
}

/**
 * Notes that a request brings content, which its sender has before their eyes: a title that is changed in a list, or an order
 * that a plugin changes, vouches for nothing.
 *
 * @param bool|null $sends Whether it does, or nothing to ask.
 */
function sends_content( ?bool $sends = null ): bool {
	static $noted = false;
	$noted        = $sends ?? $noted;
	// The classic editor's own form, which WordPress has checked when it saves.
	// phpcs:ignore WordPress.Security.NonceVerification.Missing
	return $noted || ( isset( $_POST['action'] ) && 'editpost' === $_POST['action'] );
}

/**
 * Notes what the block editor's request brings.
 *
 * @param mixed            $response What is answered already.
 * @param array            $handler  The route's handler.
 * @param \WP_REST_Request $request  The request.
 */
function note_rest_content( $response, $handler, $request ) {
	sends_content( isset( $request['content'] ) );
	return $response;
}

/**
 * Notes that a save changes content.
 *
 * @param int      $id     The post's number.
 * @param \WP_Post $after  As it is now.
 * @param \WP_Post $before As it was.
 */
function note_changed_content( int $id, \WP_Post $after, \WP_Post $before ): void {
	if ( $after->post_content !== $before->post_content ) {
		sends_content( true );
	}
}

/**
 * Vouches for the forms in a post of any kind, when somebody saves it who may place them.
 *
 * @param int      $id      The post's number.
 * @param \WP_Post $post    The post as it is stored.
 * @param bool     $updates Whether there was one before.
 */
function vouch_for_post( int $id, \WP_Post $post, bool $updates ): void {
	if ( ! wp_is_post_revision( $post ) && may_place_forms() && ( ! $updates || sends_content() ) ) {
		vouch_for( forms_in( $post->post_content ), in_array( $post->post_type, array( 'wp_template', 'wp_template_part' ), true ) ? 0 : $id );
	}
	sends_content( false );
}

/**
 * Vouches for the forms in a widget.
 *
 * @param array|false $instance What the widget keeps.
 */
function vouch_for_widget( $instance ) {
	if ( may_place_forms() ) {
		vouch_for_texts( $instance, 0 );
	}
	return $instance;
}

/**
 * Tells whether the request itself brings a form: a plugin that copies a post into a field, for a search or a cache, does so
 * whoever publishes it.
 */
function request_holds_form(): bool {
	// Whoever saves has checked where it comes from; nothing of it is used.
	// phpcs:ignore WordPress.Security.NonceVerification.Missing
	$sent = (string) file_get_contents( 'php://input' ) . wp_json_encode( wp_unslash( $_POST ), JSON_UNESCAPED_SLASHES );
	return 1 === preg_match( '~impact-(?:elements[\\\\/%2F]*)?(?:' . implode( '|', FORM_ELEMENTS ) . ')~i', $sent );
}

/**
 * Vouches for the forms in a post's fields, where page builders keep what they show.
 *
 * @param int|int[] $meta  The field's number.
 * @param int       $id    The post's number.
 * @param string    $key   The field's name.
 * @param mixed     $value What it holds.
 */
function vouch_for_field( $meta, int $id, string $key, $value ): void {
	if ( may_place_forms() && request_holds_form() ) {
		vouch_for_texts( $value, $id );
		vouch_for_texts( $value, 0 );
	}
}

/**
 * Vouches for the forms in every text of a value, JSON text too.
 *
 * @param mixed $value  Text, or texts in lists.
 * @param int   $source The post that they stand in; 0 for none.
 */
function vouch_for_texts( $value, int $source ): void {
	if ( is_string( $value ) && false !== strpos( $value, 'impact-' ) ) {
		$inner = json_decode( $value, true );
		if ( ! is_array( $inner ) ) {
			vouch_for( forms_in( $value ), $source );
			return;
		}
		$value = $inner;
	}
	foreach ( is_array( $value ) ? $value : array() as $one ) {
		vouch_for_texts( $one, $source );
	}
}

/** Lets the editor ask whether a form is shown, and those vouch for it who may. */
function register_form_route(): void {
	register_rest_route(
		'impact-elements/v1',
		'/form',
		array(
			'methods'             => 'POST',
			'permission_callback' => fn(): bool => current_user_can( 'edit_posts' ),
			'args'                => array(
				'element'    => array(
					'type'    => 'string',
					'enum'    => FORM_ELEMENTS,
					'default' => 'subscribe',
				),
				'attributes' => array(
					'type'     => 'object',
					'required' => true,
				),
				'post'       => array(
					'type'    => 'integer',
					'default' => 0,
				),
				'allow'      => array( 'type' => 'boolean' ),
			),
			'callback'            => function ( \WP_REST_Request $request ): array {
				$name   = (string) $request['element'];
				$picked = pick_attributes( elements()[ $name ], (array) $request['attributes'] );
				if ( $request['allow'] && may_place_forms() ) {
					vouch_for( array( array( $picked, $name ) ), (int) $request['post'] );
				}
				return array(
					'shown' => is_vouched_for( $picked, (int) $request['post'], $name ),
					'may'   => may_place_forms(),
				);
			},
		)
	);
}
