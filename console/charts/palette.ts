/** What charts are drawn in; charts cannot read the page's style sheet. */
export interface Palette {
  readonly ink: string;
  readonly inkSoft: string;
  readonly line: string;
  readonly surface: string;
  readonly accent: string;
  readonly silent: string;
  readonly silentInk: string;
  readonly hatch: string;
  readonly warn: string;
  readonly median: string;
}

const light: Palette = {
  ink: '#1a2630',
  inkSoft: '#55646f',
  line: '#dde3e8',
  surface: '#ffffff',
  accent: '#17506e',
  silent: '#c3c9ce',
  silentInk: '#3b464e',
  hatch: '#8fa0ac',
  warn: '#d9822b',
  median: '#b4560a',
};

const dark: Palette = {
  ink: '#e6ecf1',
  inkSoft: '#a3b1bc',
  line: '#323c46',
  surface: '#1d242c',
  accent: '#8fd0e6',
  silent: '#59636b',
  silentInk: '#e6ecf1',
  hatch: '#8494a0',
  warn: '#d9822b',
  median: '#ffb066',
};

export const paletteOf = (scheme: 'light' | 'dark'): Palette => (scheme === 'dark' ? dark : light);

/** One hue from light to dark: read by lightness alone, hence the same for every kind of colour vision, and on paper. */
const steps = ['#dcebf3', '#b5d5e5', '#84b8d1', '#4f94b8', '#256a90', '#0f3a54'] as const;

export const stepCount: number = steps.length;

/** The ground and the ink of a step of the scale; every pair has a contrast of 4.5 to 1 or more. */
export function stepColours(step: number): { readonly ground: string; readonly ink: string } {
  const bounded = Math.max(0, Math.min(steps.length - 1, step));
  return { ground: steps[bounded] ?? steps[0], ink: bounded >= 4 ? '#ffffff' : '#10212c' };
}
