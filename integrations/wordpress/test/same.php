<?php
/**
 * What the unit checks count with: `same` prints a line for each check that fails.
 */

namespace ImpactElements;

$passed   = 0;
$failed   = 0;
$finished = false;
// A file of the plugin that ends the process would end these checks as if all had passed.
register_shutdown_function(
	function (): void {
		if ( ! $GLOBALS['finished'] ) {
			echo "ended before its last check\n";
			exit( 1 );
		}
	}
);

/** Says how many checks there were, and ends. */
function finish(): void {
	$GLOBALS['finished'] = true;
	echo "{$GLOBALS['passed']} passed, {$GLOBALS['failed']} failed\n";
	exit( $GLOBALS['failed'] ? 1 : 0 );
}

function same( string $what, $actual, $expected ): void {
	global $passed, $failed;
	if ( $actual === $expected ) {
		++$passed;
		return;
	}
	++$failed;
	printf( "%s:\n  expected %s\n  got      %s\n", $what, var_export( $expected, true ), var_export( $actual, true ) );
}
