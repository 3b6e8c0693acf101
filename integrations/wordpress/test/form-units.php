<?php
/**
 * Which form is which, and where it stands, without WordPress: `php form-units.php FOLDER`. Prints a line for each check that
 * fails, then `N passed, N failed`.
 */

namespace ImpactElements;

require __DIR__ . '/same.php';
define( 'ABSPATH', __DIR__ );

/** Stand-ins for what WordPress provides. */
$filter  = '';
$post_id = 0;
$options = array();
function doing_filter( string $name ): bool {
	return $GLOBALS['filter'] === $name;
}
function get_the_ID() {
	return $GLOBALS['post_id'];
}
function get_option( string $name, $otherwise ) {
	return $GLOBALS['options'][ $name ] ?? $otherwise;
}
function update_option( string $name, $value ): void {
	$GLOBALS['options'][ $name ] = $value;
}
function wp_json_encode( $value ): string {
	return json_encode( $value );
}
function parse_blocks( string $text ): array {
	return json_decode( $text, true ) ?? array();
}

$folder = $argv[1];
foreach ( array( 'elements', 'reader', 'attributes', 'shortcodes', 'forms' ) as $name ) {
	require "$folder/includes/$name.php";
}

same( 'a template or a widget stands in no post', form_source(), 0 );
$post_id = 7;
same( 'nor does what is printed beside the post on show', form_source(), 0 );
$filter = 'the_content';
same( 'content stands in its post', form_source(), 7 );
$pattern = array(
	'blockName' => 'core/block',
	'attrs'     => array( 'ref' => 21 ),
);
same( 'a pattern goes on as it is', enter_pattern( null, $pattern ), null );
same( 'what a pattern holds stands in the pattern', form_source(), 21 );
enter_pattern( null, array( 'blockName' => 'core/paragraph' ) );
same( 'other blocks are no patterns', form_source(), 21 );
enter_pattern( '<p>done</p>', array_replace_recursive( $pattern, array( 'attrs' => array( 'ref' => 22 ) ) ) );
same( 'nor is a pattern that something else stands for', form_source(), 21 );
enter_pattern( null, array_replace_recursive( $pattern, array( 'attrs' => array( 'ref' => 22 ) ) ) );
same( 'a pattern in a pattern is the inner one', form_source(), 22 );
same( 'a pattern that ends leaves its markup', leave_pattern( '<p>a</p>' ), '<p>a</p>' );
same( 'then the outer one', form_source(), 21 );
leave_pattern( '' );
same( 'then the post again', form_source(), 7 );
enter_pattern(
	null,
	array(
		'blockName' => 'core/block',
		'attrs'     => array(),
	)
);
same( 'a pattern without a number is nobody’s', form_source(), -1 );
leave_pattern( '' );

$form  = array( 'action' => 'https://a.example/x' );
$other = array( 'action' => 'https://b.example/x' );
vouch_for( array( array( $form, 'subscribe' ) ), 7 );
same( 'a form counts in its post', is_vouched_for( $form, 7 ), true );
same( 'and nowhere else', array( is_vouched_for( $form, 8 ), is_vouched_for( $form, 0 ), is_vouched_for( $other, 7 ) ), array( false, false, false ) );
same( 'curled quotes and blanks make no other form', form_key( array( 'why' => "It’s “new”\n  news" ) ), form_key( array( 'why' => 'It\'s "new" news' ) ) );
same( 'an id or a class makes no other form', form_key( $form + array( 'class' => 'wide' ) ), form_key( $form ) );

$shortcode = '[impact-subscribe action="https://c.example/x"]Words.[/impact-subscribe]';
vouch_for_texts( array( 'fields' => array( json_encode( array( 'text' => $shortcode ) ) ) ), 9 );
same( 'a form in JSON in a list in a field', is_vouched_for( array( 'action' => 'https://c.example/x' ), 9 ), true );
$block = array(
	'blockName'   => 'core/group',
	'innerBlocks' => array(
		array(
			'blockName' => 'impact-elements/subscribe',
			'attrs'     => $other,
		),
	),
);
same( 'a block in a block', forms_in( json_encode( array( $block ), JSON_UNESCAPED_SLASHES ) ), array( array( $other, 'subscribe' ) ) );
same( 'a shortcode that can’t be read is none', forms_in( '[impact-subscribe action="https://c.example/x]' ), array() );

finish();
