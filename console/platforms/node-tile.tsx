import type { Language } from '../language/language.ts';
import { phrasesIn } from '../language/phrases.ts';
import { fullNodeName, nodeName } from './node-name.ts';
import type { NodeStatus } from './overview.ts';
import { problemIn } from './problem-in.ts';

interface NodeTileProps {
  node: NodeStatus;
  language: Language;
  /** True for the one tile that the tab key reaches. */
  tabStop: boolean;
  onPoint: (rectangle: DOMRect) => void;
  onLeave: () => void;
  onFocus: () => void;
  onOpen: () => void;
}

/** One platform: name, status in words, time taken. Those who do not see it are told what its tooltip says. */
export function NodeTile({ node, language, tabStop, onPoint, onLeave, onFocus, onOpen }: NodeTileProps) {
  const phrases = phrasesIn(language);
  const details = [
    fullNodeName(node, language, phrases),
    node.code,
    problemIn(language, node),
    phrases.opensQuery,
  ].filter((part) => part !== null);
  return (
    <button
      type="button"
      className="tile"
      data-status={node.status}
      data-code={node.code}
      tabIndex={tabStop ? 0 : -1}
      onClick={onOpen}
      onPointerEnter={(event) => onPoint(event.currentTarget.getBoundingClientRect())}
      onPointerLeave={onLeave}
      onFocus={(event) => {
        onFocus();
        if (event.currentTarget.matches(':focus-visible')) onPoint(event.currentTarget.getBoundingClientRect());
      }}
      onBlur={onLeave}
    >
      <span className="tile-name">{nodeName(node, language)}</span>
      <span className="tile-status">
        <span>{phrases.statuses[node.status]}</span>
        {node.status === 'OK' && node.latencyMs !== null && (
          <span className="tile-latency">{duration(node.latencyMs)}</span>
        )}
      </span>
      <span className="unseen">{details.join(language === 'zh' ? '，' : ', ')}</span>
    </button>
  );
}

/** At most three digits and a narrow space before the unit: a tile has little room. */
function duration(milliseconds: number): string {
  return milliseconds < 1000 ? `${milliseconds}\u202fms` : `${(milliseconds / 1000).toFixed(1)}\u202fs`;
}
