import { type KeyboardEvent, useRef, useState } from 'react';
import type { Language } from '../language/language.ts';
import { type Phrases, phrasesIn } from '../language/phrases.ts';
import { nodeName } from './node-name.ts';
import { NodeTile } from './node-tile.tsx';
import { NodeTooltip, type TooltipPlace } from './node-tooltip.tsx';
import type { NodeStatus, Overview } from './overview.ts';
import { lastSnapshot, type Reading } from './reading.ts';
import { platformQuery, statusQuery } from './status-query.ts';
import './status-strip.css';

interface StatusStripProps {
  reading: Reading;
  language: Language;
  paused: boolean;
  onPause: () => void;
  onOpenQuery: (query: string) => void;
}

/** Every platform by tier: whether it answers, how fast, and the query that says so. The tiles are one stop of the tab key; arrow keys walk them. */
export function StatusStrip({ reading, language, paused, onPause, onOpenQuery }: StatusStripProps) {
  const phrases = phrasesIn(language);
  const snapshot = lastSnapshot(reading);
  const [place, setPlace] = useState<TooltipPlace | null>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const tiles = useRef<HTMLDivElement>(null);
  const nodes = snapshot?.overview.groups.flatMap((group) => group.nodes) ?? [];
  const tabStop = nodes.find((node) => node.code === current)?.code ?? nodes[0]?.code;
  const pointedAt = nodes.find((node) => node.code === place?.code);

  const walk = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setPlace(null);
    const buttons = [...(tiles.current?.querySelectorAll('button') ?? [])];
    const target = keyTarget(
      event.key,
      buttons.findIndex((button) => button.matches(':focus')),
      buttons.length,
    );
    if (target === null) return;
    event.preventDefault();
    buttons[target]?.focus();
  };

  return (
    <section
      className="strip"
      aria-labelledby="strip-heading"
      data-phase={reading.phase}
      aria-busy={reading.phase === 'loading'}
    >
      <div className="strip-head">
        <h2 id="strip-heading">{phrases.platformsHeading}</h2>
        <p className="strip-summary" role="status">
          {snapshot === null ? (
            reading.phase === 'loading' && phrases.asking
          ) : (
            <Summary overview={snapshot.overview} phrases={phrases} />
          )}
        </p>
        <p className="strip-actions">
          {snapshot !== null && (
            <time className="strip-checked" dateTime={snapshot.checkedAt.toISOString()}>
              {phrases.checkedAt(timeOfDay(snapshot.checkedAt))}
            </time>
          )}
          <button className="quiet" type="button" aria-pressed={paused} onClick={onPause}>
            {paused ? phrases.resume : phrases.pause}
          </button>
          <button className="link" type="button" onClick={() => onOpenQuery(statusQuery)}>
            {phrases.queryBehind}
          </button>
        </p>
      </div>
      {reading.phase === 'failed' && (
        <p className="strip-alert" role="alert">
          <strong>{reading.reason === 'UNREACHABLE' ? phrases.unreachableTitle : phrases.refusedTitle}</strong>{' '}
          {reading.reason === 'UNREACHABLE' ? phrases.unreachableText(reading.detail) : reading.detail}{' '}
          {reading.last !== null && phrases.lastKnown(timeOfDay(reading.last.checkedAt))}
        </p>
      )}
      {snapshot !== null && <Missing overview={snapshot.overview} phrases={phrases} language={language} />}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys move the focus between the buttons inside */}
      <div className="strip-groups" ref={tiles} onKeyDown={walk} data-past={reading.phase === 'failed' || undefined}>
        {reading.phase === 'loading' && <div className="strip-skeleton" aria-hidden="true" />}
        {snapshot?.overview.groups.map((group) => (
          <section className="tier" data-tier={group.name} key={group.name} aria-labelledby={`tier-${group.name}`}>
            <h3 id={`tier-${group.name}`}>
              {phrases.groups[group.name]} <span>{phrases.answering(group.answering, group.nodes.length)}</span>
            </h3>
            <ul>
              {group.nodes.map((node) => (
                <li key={node.code}>
                  <NodeTile
                    node={node}
                    language={language}
                    tabStop={node.code === tabStop}
                    onPoint={(rectangle) => setPlace({ code: node.code, rectangle })}
                    onLeave={() => setPlace(null)}
                    onFocus={() => setCurrent(node.code)}
                    onOpen={() => onOpenQuery(platformQuery(node.code))}
                  />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      {place !== null && pointedAt !== undefined && (
        <NodeTooltip node={pointedAt} rectangle={place.rectangle} language={language} />
      )}
    </section>
  );
}

function Summary({ overview, phrases }: { overview: Overview; phrases: Phrases }) {
  const { total, answering, silent, notAsked, entries, entriesAreLowerBound } = overview;
  return (
    <>
      <strong>{phrases.platformCount(total)}</strong> · <span>{phrases.answeringCount(answering)}</span> ·{' '}
      <span className={silent.length > 0 ? 'strip-silent' : undefined}>{phrases.silentCount(silent.length)}</span>
      {notAsked > 0 && <> · {phrases.notAskedCount(notAsked)}</>}
      <span className="strip-entries"> · {phrases.entryCount(entries, entriesAreLowerBound)}</span>
    </>
  );
}

/** Names those that did not answer: a count alone does not tell whose rows are missing. Always a line, so that nothing below it jumps. */
function Missing({ overview, phrases, language }: { overview: Overview; phrases: Phrases; language: Language }) {
  const { silent, registryComplete, total } = overview;
  if (total === 0 && registryComplete) return <p className="strip-missing">{phrases.noPlatforms}</p>;
  const named = (node: NodeStatus) => `${nodeName(node, language)} (${phrases.statuses[node.status]})`;
  return (
    <p className="strip-missing" data-missing={silent.length > 0 || !registryComplete || undefined}>
      {silent.length > 0 ? phrases.missing + silent.map(named).join(phrases.listSeparator) : phrases.noneMissing}
      {!registryComplete && ` ${phrases.registrySilent}`}
    </p>
  );
}

function keyTarget(key: string, index: number, count: number): number | null {
  if (index < 0) return null;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(index + 1, count - 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(index - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

function timeOfDay(instant: Date): string {
  return instant.toLocaleTimeString('zh-CN', { hour12: false });
}
