import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** One blue for action and done; its sixth shade carries white text at 7:1. */
const blue: MantineColorsTuple = [
  '#eef3fc',
  '#dbe5f7',
  '#b5c9ee',
  '#8babe4',
  '#6991db',
  '#4065ae',
  '#2c4f99',
  '#26458a',
  '#1e386f',
  '#152a56',
];

/** Now and warning; the text shades (7, 8) keep 4.5:1 on white. */
const amber: MantineColorsTuple = [
  '#fdf6e9',
  '#f9e9cb',
  '#f0d49b',
  '#e6bd68',
  '#d9a24a',
  '#bb7f22',
  '#9c6512',
  '#86560d',
  '#6f470b',
  '#573809',
];

/** Met. */
const green: MantineColorsTuple = [
  '#e9f7ef',
  '#d0ecdc',
  '#a2d9ba',
  '#70c595',
  '#48b476',
  '#2b9a5d',
  '#1a7a46',
  '#15683b',
  '#105530',
  '#0b4125',
];

/** Blocked and late. */
const red: MantineColorsTuple = [
  '#fdeeed',
  '#f9d7d5',
  '#f0aba8',
  '#e67e79',
  '#db5650',
  '#c8403a',
  '#b02a2a',
  '#982323',
  '#7e1c1c',
  '#631515',
];

const text = "'Source Sans 3 Variable', system-ui, sans-serif";
const titles = "'Plus Jakarta Sans Variable', system-ui, sans-serif";

/** How the pages look: sizes 14/16/18/22/30, line height 1.5, hairline borders, an 8 px grid. */
export const theme = createTheme({
  colors: { blue, amber, green, red },
  primaryColor: 'blue',
  primaryShade: { light: 6, dark: 5 },
  autoContrast: true,
  fontFamily: text,
  fontSizes: { xs: '0.875rem', sm: '0.9375rem', md: '1rem', lg: '1.125rem', xl: '1.375rem' },
  lineHeights: { xs: '1.5', sm: '1.5', md: '1.5', lg: '1.5', xl: '1.4' },
  headings: {
    fontFamily: titles,
    fontWeight: '700',
    sizes: {
      h1: { fontSize: '1.875rem', lineHeight: '1.25' },
      h2: { fontSize: '1.25rem', lineHeight: '1.4' },
      h3: { fontSize: '1.125rem', lineHeight: '1.4' },
    },
  },
  defaultRadius: 'md',
  focusRing: 'auto',
  respectReducedMotion: true,
  cursorType: 'pointer',
});
