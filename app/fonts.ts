import localFont from 'next/font/local';

// The cuts are made by scripts/build/fonts.ts before the build; next/font adds fallbacks of the same size, so nothing shifts.
// Uncommon letters are cuts of their own, which globals.css takes in and tokens.css names first.

export const text = localFont({
  src: '../.cache/fonts/newsreader-common.woff2',
  variable: '--font-newsreader',
  weight: '400 600',
  display: 'swap',
  adjustFontFallback: 'Times New Roman',
});

export const title = localFont({
  src: '../.cache/fonts/newsreader-title-common.woff2',
  variable: '--font-newsreader-title',
  weight: '500',
  display: 'swap',
  adjustFontFallback: 'Times New Roman',
});

export const italic = localFont({
  src: '../.cache/fonts/newsreader-italic-common.woff2',
  variable: '--font-newsreader-italic',
  weight: '400',
  style: 'italic',
  display: 'swap',
  preload: false,
  adjustFontFallback: 'Times New Roman',
});

export const ui = localFont({
  src: '../.cache/fonts/instrument-sans-common.woff2',
  variable: '--font-instrument',
  weight: '400 700',
  display: 'swap',
  adjustFontFallback: 'Arial',
});
