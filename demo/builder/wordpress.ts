/** The WordPress plugin: a shortcode that prints the placeholder, and the script where it is used. */
import { strToU8, type Zippable } from 'fflate';
import { fallbackHtml } from './snippet.js';
import type { Controls } from './manifest.js';

/** What the plugin is made for. */
export interface PluginFacts {
  readonly version: string;
  readonly controls: Controls;
  /** The language of that text. */
  readonly lang?: string | undefined;
  /** The emergency number in the text that is read where no script runs. */
  readonly emergencyNumber?: string | undefined;
  /** How much place to keep for the widget (px). */
  readonly height?: number | undefined;
}

/** A text as PHP has it between single quotes. */
const quoted = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
const list = (names: readonly string[]) => names.map(quoted).join(', ');

/** The PHP file of the plugin. */
export function pluginCode({
  version,
  controls,
  lang,
  emergencyNumber,
  height,
}: PluginFacts): string {
  const settings = list(controls.settings.map(({ name }) => name));
  const variables = list(controls.variables.map(({ name }) => name));
  return `<?php
/**
 * Plugin Name: Soreness Checker
 * Description: A check for visitors who are sore after a massage. Put [soreness_checker country="GB"] into a page.
 * Version: ${version}
 * Requires at least: 5.5
 * Requires PHP: 7.2
 * License: MIT
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * The place for the widget, with the text that is read where no script runs.
 *
 * @param array|string $given The attributes of the shortcode: settings, and variables of the look.
 */
function soreness_checker_shortcode( $given ) {
	$settings  = array( ${settings} );
	$variables = array( ${variables} );
	$fallback  = ${quoted(fallbackHtml(lang, emergencyNumber))};

	$attributes = 'data-soreness-checker';
	$style      = array(${height === undefined ? '' : ` 'min-height: ${height}px' `});
	foreach ( is_array( $given ) ? $given : array() as $name => $value ) {
		// WordPress numbers the attributes that have no value.
		if ( is_int( $name ) ) {
			$name  = strtolower( $value );
			$value = '';
		}
		if ( in_array( $name, $settings, true ) ) {
			$attributes .= sprintf( ' data-%s="%s"', $name, esc_attr( $value ) );
		} elseif ( in_array( $name, $variables, true ) && ! preg_match( '~[;{}<>\\\\\\\\]|/\\*~', html_entity_decode( $value, ENT_QUOTES ) ) ) {
			$style[] = sprintf( '--soreness-%s: %s', $name, $value );
		}
	}

	wp_enqueue_script( 'soreness-checker', plugins_url( 'soreness-checker.js', __FILE__ ), array(), '${version}', true );
	return sprintf( '<div %s style="%s">%s</div>', $attributes, esc_attr( implode( '; ', $style ) ), $fallback );
}
add_shortcode( 'soreness_checker', 'soreness_checker_shortcode' );
`;
}

/** The files of the plugin, by their paths in its ZIP. */
export const pluginFiles = (
  facts: PluginFacts,
  script: Uint8Array,
  license: Uint8Array,
): Zippable => ({
  'soreness-checker': {
    'soreness-checker.php': strToU8(pluginCode(facts)),
    'soreness-checker.js': script,
    'license.txt': license,
  },
});
