<?php
/**
 * What the unit checks count with: `same` prints a line for each check that fails.
 */

namespace ImpactElements;

$passed = 0;
$failed = 0;
function same( string $what, $actual, $expected ): void {
	global $passed, $failed;
	if ( $actual === $expected ) {
		++$passed;
		return;
	}
	++$failed;
	printf( "%s:\n  expected %s\n  got      %s\n", $what, var_export( $expected, true ), var_export( $actual, true ) );
}
