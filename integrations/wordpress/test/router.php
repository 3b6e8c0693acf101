<?php
// For `php -S`: files as they are, everything else is WordPress's.
$path = rawurldecode( (string) parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
// The publisher's own files, as from another host.
if ( 0 === strpos( $path, '/elements/' ) ) {
	header( 'Access-Control-Allow-Origin: *' );
	header( 'Content-Type: text/javascript' );
	return readfile( $_SERVER['DOCUMENT_ROOT'] . '/wp-content/plugins/impact-elements/assets/' . basename( $path ) );
}
if ( '/' !== $path && file_exists( $_SERVER['DOCUMENT_ROOT'] . $path ) ) {
	return false;
}
$_SERVER['SCRIPT_NAME'] = '/index.php';
$_SERVER['PHP_SELF']    = '/index.php';
require $_SERVER['DOCUMENT_ROOT'] . '/index.php';
