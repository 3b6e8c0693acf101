<?php
/**
 * Takes away what the plugin stored: its settings, and which forms somebody vouched for. On every site of a network.
 *
 * @package ImpactElements
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

$impact_elements_sites = is_multisite() ? get_sites(
	array(
		'fields' => 'ids',
		'number' => 0,
	)
) : array( 0 );
foreach ( $impact_elements_sites as $impact_elements_site ) {
	if ( $impact_elements_site ) {
		switch_to_blog( $impact_elements_site );
	}
	delete_option( 'impact_elements' );
	delete_option( 'impact_elements_forms' );
	if ( $impact_elements_site ) {
		restore_current_blog();
	}
}
