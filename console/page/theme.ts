import { createTheme } from '@mantine/core';

/** The blue of the mark. Its sixth shade carries white text with a contrast of 7 to 1. */
const shutong = [
  '#eaf4f9',
  '#d3e6ef',
  '#a7cbdd',
  '#78afca',
  '#4f94b8',
  '#2f7ba1',
  '#17506e',
  '#13445e',
  '#0f384e',
  '#0a2838',
] as const;

/** Mantine in the page's own colours and fonts; every text keeps a contrast of 4.5 to 1 on its ground. */
export const theme = createTheme({
  primaryColor: 'shutong',
  primaryShade: { light: 6, dark: 3 },
  autoContrast: true,
  colors: { shutong },
  fontFamily: 'var(--sans)',
  fontFamilyMonospace: 'ui-monospace, "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace',
  headings: { fontFamily: 'var(--sans)', fontWeight: '650' },
  defaultRadius: 'md',
  respectReducedMotion: true,
});
