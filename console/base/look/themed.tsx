import { localStorageColorSchemeManager, MantineProvider, mergeThemeOverrides } from '@mantine/core';
import type { ReactNode } from 'react';
import { type Language, useLanguage } from '../language/language.ts';
import { theme } from './theme.ts';

const colours = localStorageColorSchemeManager({ key: 'uketsuke.colours' });

/** The library draws its closing crosses without a word. */
const withWords = (close: string) => {
  const props = { defaultProps: { closeButtonProps: { 'aria-label': close } } };
  return mergeThemeOverrides(theme, { components: { Modal: props, Drawer: props, Notification: props } });
};

const themes = { ja: withWords('閉じる'), en: withWords('Close') } satisfies Record<Language, unknown>;

/** The theme, in the language and the colours that the person chose. */
export function Themed({ children }: { children: ReactNode }) {
  return (
    <MantineProvider
      theme={themes[useLanguage()]}
      colorSchemeManager={colours}
      defaultColorScheme="auto"
      // the content security policy forbids style elements: `virtual:theme.css` has the variables
      withCssVariables={false}
      withGlobalClasses={false}
    >
      {children}
    </MantineProvider>
  );
}
