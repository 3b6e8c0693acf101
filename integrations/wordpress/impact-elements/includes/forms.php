<?php
/**
 * Who may place a form. A form sends what readers write, or pay, to another address, so WordPress removes forms from what
 * authors save. It doesn't see the forms in our blocks and shortcodes. The plugin stores a key for each form that a person
 * saved who may place forms: in a post, a synced pattern, a template, a widget or a field. Readers see a form only if its key
 * is stored, or if the filter `impact_elements_may_hold_form` allows it.
 *
 * @package ImpactElements
 */

namespace ImpactElements;

defined( 'ABSPATH' ) || exit;

/** The option with the allowed forms: `KEY:POST`, from form_key() and the post's number, to the time when it was first allowed. */
const FORMS = 'impact_elements_forms';

/** The capability that a person needs to place a form, by the value of the setting "Who may place a form". */
const FORM_ROLES = array(
	'markup'  => 'unfiltered_html',
	'editors' => 'edit_others_posts',
	'authors' => 'publish_posts',
	'nobody'  => 'do_not_allow',
);

/** Tells whether the person who is signed in may place forms. */
function may_place_forms(): bool {
	return current_user_can( FORM_ROLES[ settings()['forms'] ] ?? 'unfiltered_html' );
}

/**
 * A hash of the element's name and its attributes, but for those of any element (COMMON). Curly quotes count as straight ones,
 * and any white space as one space, since WordPress changes both between saving and showing.
 *
 * @param array<string, string|true> $picked From pick_attributes().
 * @param string                     $name   Name of the element.
 */
function form_key( array $picked, string $name = 'subscribe' ): string {
	$picked = array_diff_key( $picked, COMMON );
	$folded = array_map( fn( $value ) => true === $value ? true : in_one_line( (string) preg_replace( array( '/' . DOUBLE . '/u', '/' . SINGLE . '/u' ), array( '"', "'" ), $value ) ), $picked );
	// Keys of subscribe forms, the first of the three, hold no name: sites have such keys stored.
	if ( 'subscribe' !== $name ) {
		$folded['element'] = $name;
	}
	ksort( $folded );
	return hash( 'sha256', (string) wp_json_encode( $folded ) );
}

/**
 * Tells whether readers see a form of the content that is being made.
 *
 * @param array<string, string|true> $picked From pick_attributes().
 * @param string                     $name   Name of the element.
 */
function may_hold_form( array $picked, string $name = 'subscribe' ): bool {
	$may = is_vouched_for( $picked, form_source(), $name );
	/**
	 * Filters whether readers see `<impact-subscribe>`, `<impact-contact>` or `<impact-give>`. A theme that prints a form in PHP allows it here.
	 *
	 * @param bool          $may    Whether a person who may place forms has saved it there.
	 * @param \WP_Post|null $post   The post of the loop, if any.
	 * @param array         $picked The form's attributes.
	 * @param string        $name   Name of the element.
	 */
	return (bool) apply_filters( 'impact_elements_may_hold_form', $may, get_post(), $picked, $name );
}

/**
 * Tells whether a person who may place forms has saved this form in this post.
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
 * The number of the post whose content is being made: of the innermost synced pattern, else of the post; 0 outside of both.
 *
 * @param int|null $enter The number of a synced pattern that begins, 0 for one that ends. Absent: only asks.
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
 * Tells form_source() that a synced pattern begins; -1 stands for one without a number.
 *
 * @param string|null $html  What another filter shows in place of the block: then no pattern is made, and none ends.
 * @param array       $block The block.
 */
function enter_pattern( $html, array $block ) {
	if ( null === $html && 'core/block' === ( $block['blockName'] ?? '' ) ) {
		form_source( (int) ( $block['attrs']['ref'] ?? 0 ) ? (int) $block['attrs']['ref'] : -1 );
	}
	return $html;
}

/**
 * Tells form_source() that a synced pattern ends. Expands the pattern's form shortcodes first: with the post's own, later,
 * they would count as forms of the post.
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
 * Allows forms in a post. A form that is allowed there already keeps its time.
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
 * The forms among the blocks and shortcodes of a text. Tags and divs need none of this: allow_elements() has WordPress remove
 * those of a form from what people save who may not post any markup.
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
 * Tells whether the request saves content. Quick-editing a title, or a plugin that reorders posts, saves a post too, and its
 * sender has not seen the forms in it: that allows none.
 *
 * @param bool|null $sends Notes the answer for the next save. Absent: only asks.
 */
function sends_content( ?bool $sends = null ): bool {
	static $noted = false;
	$noted        = $sends ?? $noted;
	// The classic editor's form. WordPress has checked its nonce before it saves.
	// phpcs:ignore WordPress.Security.NonceVerification.Missing
	return $noted || ( isset( $_POST['action'] ) && 'editpost' === $_POST['action'] );
}

/**
 * Notes whether a REST request has a field `content`, as the block editor's have when they save content.
 *
 * @param mixed            $response Returned as it came.
 * @param array            $handler  The route's handler.
 * @param \WP_REST_Request $request  The request.
 */
function note_rest_content( $response, $handler, $request ) {
	sends_content( isset( $request['content'] ) );
	return $response;
}

/**
 * Notes that a save changes the stored content, whichever program saves.
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
 * Allows the forms in a post of any type, if the person who saves it may place forms, and the post is new or the save is one of
 * content. Revisions allow nothing. Templates and their parts count as no post, as forms in them are drawn outside of one.
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
 * Allows the forms in a widget, if the person who saves it may place forms.
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
 * Tells whether the request itself holds a form. Plugins for search and caching copy a post into a field whoever publishes it:
 * such a copy allows nothing.
 */
function request_holds_form(): bool {
	// No nonce is needed to look for a name in the request: nothing of it is stored or printed.
	// phpcs:ignore WordPress.Security.NonceVerification.Missing
	$sent = (string) file_get_contents( 'php://input' ) . wp_json_encode( wp_unslash( $_POST ), JSON_UNESCAPED_SLASHES );
	return 1 === preg_match( '~impact-(?:elements[\\\\/%2F]*)?(?:' . implode( '|', FORM_ELEMENTS ) . ')~i', $sent );
}

/**
 * Allows the forms in a post's field, where page builders keep what they show: in the post, and outside of any, since some
 * builders draw outside of `the_content`.
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
 * Allows the forms in every text of a value, and in the texts of JSON.
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

/** Registers the route that tells the block editor whether a form is allowed in a post, and with `allow` allows it, for a person who may place forms. */
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
