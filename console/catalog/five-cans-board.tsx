import { useWords } from '../language/use-words.ts';
import { entryWords } from './entry-words.ts';
import { type Entry, fiveCans } from './five-cans.ts';

const order = ['had', 'used', 'controlled', 'traced', 'seen'] as const;

/** The five cans of an entry, check by check. */
export function FiveCansBoard({ entry }: { entry: Entry }) {
  const words = useWords(entryWords);
  const checks = fiveCans(entry);
  return (
    <div className="five-cans">
      {order.map((can) => (
        <section key={can}>
          <h3>{words.cans[can]}</h3>
          <ul>
            {checks
              .filter(({ of }) => of === can)
              .map(({ check, holds }) => (
                <li key={check} data-holds={String(holds)}>
                  <span aria-hidden="true">{holds === null ? '?' : holds ? '✓' : '✗'}</span> {words.checks[check]}
                  <span className="five-cans-word">
                    {holds === null ? words.unknown : holds ? words.holds : words.fails}
                  </span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
