import { type Palette, stepColours, stepCount } from '../charts/palette.ts';
import { number } from '../language/date-time.ts';
import { useLanguage, useWords } from '../language/use-words.ts';
import { percent } from './cell-text.ts';
import type { Metric } from './metric.ts';
import { coverageWords } from './words.ts';
import './legend.css';

/** What the grounds mean; zero, no list and not answering are told apart. */
export function Legend({
  bounds,
  metric,
  palette,
}: {
  bounds: readonly number[];
  metric: Pick<Metric, 'unit'>;
  palette: Palette;
}) {
  const language = useLanguage();
  const words = useWords(coverageWords);
  const shown = (bound: number) => (metric.unit === 'ratio' ? percent(bound) : number(bound, language));
  const steps = [
    ...bounds.map((bound) => words.upTo(shown(bound))),
    ...(bounds.length === 0 ? [] : [words.above(shown(bounds.at(-1) ?? 0))]),
  ];
  const colour = (index: number) =>
    stepColours(Math.round((index * (stepCount - 1)) / Math.max(1, bounds.length))).ground;
  return (
    <ul className="legend" aria-label={words.legend}>
      <li>
        <i style={{ backgroundColor: palette.surface }} /> {words.zero}
      </li>
      {steps.map((step, index) => (
        <li key={step}>
          <i style={{ backgroundColor: colour(index) }} /> {step}
        </li>
      ))}
      {metric.unit === 'ratio' && (
        <li>
          <i className="legend-hatched" /> {words.noList}
        </li>
      )}
      <li>
        <i className="legend-silent" style={{ backgroundColor: palette.silent }} /> {words.silent}
      </li>
    </ul>
  );
}
