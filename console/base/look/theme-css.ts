import {
  convertCssVariables,
  DEFAULT_THEME,
  defaultCssVariablesResolver,
  type MantineThemeOverride,
  mergeMantineTheme,
} from '@mantine/core';
import type { Plugin } from 'vite';
import { theme, variables } from './theme.ts';

const name = 'virtual:theme.css';

/**
 * The theme as a style sheet of its own. Mantine would write it into a style element as the page runs, which the
 * content security policy forbids.
 */
export const themeCss = (): Plugin => ({
  name: 'theme-css',
  resolveId: (id) => (id === name ? `\0${name}` : null),
  load: (id) => (id === `\0${name}` ? cssOf(theme) : null),
});

function cssOf(override: MantineThemeOverride): string {
  const whole = mergeMantineTheme(DEFAULT_THEME, override);
  const theirs = defaultCssVariablesResolver(whole);
  return convertCssVariables({
    variables: { ...theirs.variables, ...variables.variables },
    light: { '--mantine-color-scheme': 'light', ...theirs.light, ...variables.light },
    dark: { '--mantine-color-scheme': 'dark', ...theirs.dark, ...variables.dark },
  });
}
