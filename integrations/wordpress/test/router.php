<?php
// For `php -S`: files as they are, everything else is WordPress's.
$path = rawurldecode( (string) parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
// The publisher's own files, as from another host.
if ( 0 === strpos( $path, '/elements/' ) ) {
	header( 'Access-Control-Allow-Origin: *' );
	$types = array(
		'js'   => 'text/javascript',
		'json' => 'application/json',
		'html' => 'text/html',
		'css'  => 'text/css',
	);
	$file  = realpath( $_SERVER['DOCUMENT_ROOT'] . $path );
	if ( false === $file || ! is_file( $file ) ) {
		http_response_code( 404 );
		return true;
	}
	header( 'Content-Type: ' . ( $types[ pathinfo( $file, PATHINFO_EXTENSION ) ] ?? 'text/plain' ) );
	return readfile( $file );
}
if ( '/' !== $path && file_exists( $_SERVER['DOCUMENT_ROOT'] . $path ) ) {
	return false;
}
$_SERVER['SCRIPT_NAME'] = '/index.php';
$_SERVER['PHP_SELF']    = '/index.php';
require $_SERVER['DOCUMENT_ROOT'] . '/index.php';
