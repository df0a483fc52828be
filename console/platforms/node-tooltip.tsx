import type { Language } from '../language/language.ts';
import { phrasesIn } from '../language/phrases.ts';
import { fullNodeName } from './node-name.ts';
import type { NodeStatus } from './overview.ts';
import { problemIn } from './problem-in.ts';

/** Which node's tooltip shows, and where its tile is. */
export interface TooltipPlace {
  code: string;
  rectangle: DOMRect;
}

interface NodeTooltipProps {
  node: NodeStatus;
  rectangle: DOMRect;
  language: Language;
}

const width = 272;
const margin = 8;

/** What a tile has no room for. Its tile's label says the same, so it is hidden from assistive technology. */
export function NodeTooltip({ node, rectangle, language }: NodeTooltipProps) {
  const phrases = phrasesIn(language);
  const left = Math.max(margin, Math.min(rectangle.left, window.innerWidth - width - margin));
  const rows: [string, string | null][] = [
    [phrases.code, node.code],
    [phrases.status, `${phrases.statuses[node.status]} (${node.status})`],
    [phrases.latency, node.latencyMs === null ? null : phrases.milliseconds(node.latencyMs)],
    [phrases.asOf, node.asOf === null ? null : new Date(node.asOf).toLocaleString('zh-CN', { hour12: false })],
    [phrases.problem, problemIn(language, node)],
    [phrases.registered, node.platform === null || node.platform.state === 'LIVE' ? null : node.platform.state],
  ];
  return (
    <div className="tooltip" aria-hidden="true" style={{ left, top: rectangle.bottom + margin, width }}>
      <strong>{fullNodeName(node, language, phrases)}</strong>
      <dl>
        {rows.map(
          ([term, value]) =>
            value !== null && (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </div>
  );
}
