import { useLanguage } from '../language/use-words.ts';
import { clockLine, clockTone, type ToldClock } from './clock-words.ts';
import './clock.css';

/** A duty's time in a line; overdue shows in words and weight, colour comes last. */
export function ClockBadge({ clock }: { clock: ToldClock }) {
  const language = useLanguage();
  return (
    <span className="clock" data-tone={clockTone(clock)}>
      {clockLine(clock, language)}
    </span>
  );
}
