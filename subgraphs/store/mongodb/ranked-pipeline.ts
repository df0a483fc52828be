import type { PipelineStage } from 'mongoose';
import type { Piece, PieceGroup } from '../port.ts';
import { scoreField } from '../search/score.ts';
import type { Clause } from './filter-document.ts';

/** A page by score: every row that matches gets its score, and the first ones are kept. */
export function rankedPipeline(
  matching: Clause,
  groups: readonly PieceGroup[],
  window: Clause,
  sort: Readonly<Record<string, 1 | -1>>,
  limit: number,
): PipelineStage[] {
  return [
    { $match: matching },
    { $addFields: { [scoreField]: { $add: groups.map(worth) } } },
    { $match: window },
    { $sort: sort },
    { $limit: limit },
    { $project: { _words: 0, _texts: 0 } },
  ];
}

/** What a group is worth in a row: the weightiest of its pieces that stands there. */
const worth = ({ pieces }: PieceGroup): Clause =>
  [...pieces]
    .sort((one, other) => one.weight - other.weight)
    .reduce<Clause>((lighter, piece) => ({ $cond: [stands(piece), { $literal: piece.weight }, lighter] }), {
      $literal: 0,
    });

/** The place is null, which is less than any number, where the text is. */
const stands = ({ text, holds }: Piece): Clause => ({
  $gte: [{ $indexOfCP: [`$_texts.${text}`, { $literal: holds }] }, 0],
});
