import { UnstyledButton } from '@mantine/core';
import type { Palette } from '../charts/palette.ts';
import { useDirectory } from '../directory/directory-context.tsx';
import { useRovingFocus } from '../keyboard/roving-focus.ts';
import { useLanguage, useWords } from '../language/use-words.ts';
import { cellLook } from './cell-look.ts';
import { cellSentence, cellText } from './cell-text.ts';
import type { Matrix, MatrixRow } from './matrix.ts';
import { tilePlaces } from './tile-places.ts';
import { coverageWords } from './words.ts';
import './tile-map.css';

interface TileMapProps {
  matrix: Matrix;
  bounds: readonly number[];
  palette: Palette;
  chosen: string | null;
  onChoose: (code: string) => void;
}

/** The provinces, each as large as the next, roughly where they lie, and the centre and the ministries below them. */
export function TileMap({ matrix, bounds, palette, chosen, onChoose }: TileMapProps) {
  const words = useWords(coverageWords);
  const { ref, onKeyDown } = useRovingFocus<HTMLDivElement>();
  const placed = matrix.rows.filter(({ code }) => tilePlaces[code] !== undefined);
  const others = matrix.rows.filter(({ code }) => tilePlaces[code] === undefined);
  const tabStop = chosen ?? placed[0]?.code ?? others[0]?.code;
  const tile = (row: MatrixRow) => (
    <Tile
      key={row.code}
      row={row}
      bounds={bounds}
      palette={palette}
      chosen={row.code === chosen}
      tabStop={row.code === tabStop}
      onChoose={() => onChoose(row.code)}
    />
  );
  return (
    <div className="tiles" ref={ref} onKeyDown={onKeyDown} role="toolbar" aria-label={words.map}>
      <div className="tile-map">{placed.map(tile)}</div>
      <div className="tile-strip">{others.map(tile)}</div>
    </div>
  );
}

interface TileProps {
  row: MatrixRow;
  bounds: readonly number[];
  palette: Palette;
  chosen: boolean;
  tabStop: boolean;
  onChoose: () => void;
}

function Tile({ row, bounds, palette, chosen, tabStop, onChoose }: TileProps) {
  const language = useLanguage();
  const directory = useDirectory();
  const look = cellLook(row.total, bounds, palette);
  const [column, line] = tilePlaces[row.code] ?? [];
  const name = directory.platformName(row.code, language);
  const sentence = cellSentence(row.total, language, new Date());
  return (
    <UnstyledButton
      className="coverage-tile"
      data-code={row.code}
      data-state={row.total.kind}
      data-hatched={look.hatched || undefined}
      aria-pressed={chosen}
      title={sentence}
      tabIndex={tabStop ? 0 : -1}
      __vars={{ '--tile-edge': look.border }}
      style={{
        backgroundColor: look.ground,
        color: look.ink,
        ...(column === undefined || line === undefined ? {} : { gridColumn: column + 1, gridRow: line + 1 }),
      }}
      onClick={onChoose}
    >
      <span className="coverage-tile-name">{name}</span>
      <span className="coverage-tile-value">{cellText(row.total, language)}</span>
    </UnstyledButton>
  );
}
