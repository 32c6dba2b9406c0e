import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** 藍, the one accent. Shade 7 on white and 3 on the dark ground have a contrast above 7:1. */
const indigo: MantineColorsTuple = [
  '#eef4fb',
  '#dbe7f5',
  '#b7cee9',
  '#8fb4de',
  '#6699d1',
  '#437fc0',
  '#3069ab',
  '#27548a',
  '#1e4270',
  '#152f52',
];

/** A neutral grey with a little of the accent in it; 9 is the darkest. */
const gray: MantineColorsTuple = [
  '#f7f8fa',
  '#eef0f3',
  '#e2e5ea',
  '#d0d5dd',
  '#b3bac6',
  '#8a93a3',
  '#667080',
  '#4b5563',
  '#333b47',
  '#1f2530',
];

/** The dark scheme's grounds, from text (0) to the deepest ground (9). */
const dark: MantineColorsTuple = [
  '#dfe3ea',
  '#c3c9d4',
  '#a3abba',
  '#7c8598',
  '#4c5567',
  '#3a4252',
  '#2a313e',
  '#1d232d',
  '#171c25',
  '#11151c',
];

const family =
  '"Noto Sans JP Variable", "Hiragino Sans", "Yu Gothic UI", Meiryo, "Noto Sans CJK JP", system-ui, sans-serif';

/** Dense and calm: people look at it all day. */
export const theme = createTheme({
  primaryColor: 'indigo',
  primaryShade: { light: 7, dark: 6 },
  colors: { indigo, gray, dark },
  black: '#1b212b',
  fontFamily: family,
  fontFamilyMonospace: 'ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, monospace',
  headings: {
    fontFamily: family,
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.25rem', lineHeight: '1.4' },
      h2: { fontSize: '1rem', lineHeight: '1.5' },
      h3: { fontSize: '0.875rem', lineHeight: '1.5' },
    },
  },
  // 14 px is the base, for text and controls alike
  fontSizes: { xs: '0.75rem', sm: '0.875rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
  spacing: { xs: '0.375rem', sm: '0.5rem', md: '0.75rem', lg: '1rem', xl: '1.5rem' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    // locking the page's scroll needs a style element, which the content security policy forbids
    Modal: { defaultProps: { lockScroll: false, transitionProps: { duration: 120 } } },
    Drawer: { defaultProps: { lockScroll: false } },
    // its first focus is the first item, not a hidden element that a menu must not have
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    Tooltip: { defaultProps: { openDelay: 350, withArrow: true } },
    Button: { defaultProps: { size: 'sm' } },
  },
});

/** What Mantine leaves too pale for WCAG 2.2 AA, and the product's own names for grounds, lines and meanings. */
export const variables = {
  variables: {
    '--line-thin': '1px solid var(--line)',
    '--header-height': '2.75rem',
  },
  light: {
    '--mantine-color-dimmed': '#566070',
    '--mantine-color-placeholder': '#667080',
    '--mantine-color-error': '#a3221d',
    // what cannot be pressed yet is read all the same
    '--mantine-color-disabled-color': '#566070',
    '--ground': '#f4f6f8',
    '--surface': '#ffffff',
    '--surface-raised': '#ffffff',
    '--surface-sunk': '#eef0f3',
    '--surface-hover': '#f0f4f9',
    '--surface-chosen': '#e3edf8',
    '--line': '#dde1e7',
    '--line-strong': '#8a93a3',
    '--text': '#1b212b',
    '--text-dim': '#566070',
    '--accent': '#27548a',
    '--accent-strong': '#1e4270',
    '--accent-ground': '#eef4fb',
    '--on-accent': '#ffffff',
    '--focus': '#1d62b8',
    '--good': '#1b6341',
    '--good-ground': '#e6f3ec',
    '--bad': '#a3221d',
    '--bad-ground': '#fcebea',
    '--doubt': '#7a4b00',
    '--doubt-ground': '#fdf2dc',
    '--mute': '#4b5563',
    '--mute-ground': '#eef0f3',
  },
  dark: {
    '--mantine-color-body': '#171c25',
    '--mantine-color-dimmed': '#a3abba',
    '--mantine-color-placeholder': '#8f98a9',
    '--mantine-color-error': '#ff9d97',
    '--mantine-color-disabled-color': '#a3abba',
    '--ground': '#11151c',
    '--surface': '#171c25',
    '--surface-raised': '#1d232d',
    '--surface-sunk': '#11151c',
    '--surface-hover': '#202734',
    '--surface-chosen': '#1f3149',
    '--line': '#2f3745',
    '--line-strong': '#7c8598',
    '--text': '#e4e8ee',
    '--text-dim': '#a3abba',
    '--accent': '#8fb4de',
    '--accent-strong': '#b7cee9',
    '--accent-ground': '#1c2b40',
    '--on-accent': '#ffffff',
    '--focus': '#7fb2ee',
    '--good': '#7fd3a5',
    '--good-ground': '#15301f',
    '--bad': '#ff9d97',
    '--bad-ground': '#3d1c1b',
    '--doubt': '#f0c069',
    '--doubt-ground': '#382a10',
    '--mute': '#b3bac6',
    '--mute-ground': '#262d39',
  },
};
