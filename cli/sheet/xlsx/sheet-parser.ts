import { checkCell } from '../limits.ts';
import { type Cell, type CellPlace, type MergedCells, placeOf, type SheetRow } from '../sheet.ts';
import { XmlReader } from './read-xml.ts';
import { unescaped } from './unescaped.ts';

const mostMerged = 100_000;

/** The XML of a sheet, chunk by chunk, as rows. A formula is what its last result was. */
export class SheetParser {
  readonly #sheet: string;
  readonly #texts: readonly string[];
  readonly #dateStyles: ReadonlySet<number>;
  readonly #merged: MergedCells[];
  readonly #xml: XmlReader;
  #rows: SheetRow[] = [];
  #row = 0;
  #column = 0;
  #cells = new Map<number, Cell>();
  #type = '';
  #style = 0;
  #value = '';
  #reading = false;
  #inGuide = false;

  constructor(sheet: string, texts: readonly string[], dateStyles: ReadonlySet<number>, merged: MergedCells[]) {
    this.#sheet = sheet;
    this.#texts = texts;
    this.#dateStyles = dateStyles;
    this.#merged = merged;
    this.#xml = new XmlReader(sheet, {
      open: (name, attributes) => this.#open(name, attributes),
      text: (text) => this.#text(text),
      close: (name) => this.#close(name),
    });
  }

  /** The rows that end in the chunk. */
  read(chunk: string): readonly SheetRow[] {
    this.#rows = [];
    this.#xml.write(chunk);
    return this.#rows;
  }

  close(): void {
    this.#xml.close();
  }

  #open(name: string, { r, t, s, ref }: Readonly<Record<string, string>>): void {
    if (name === 'row') {
      this.#row = r === undefined ? this.#row + 1 : Number(r);
      this.#column = 0;
      this.#cells = new Map();
    } else if (name === 'c') {
      const place = r === undefined ? undefined : placeOf(r);
      this.#column = place?.column ?? this.#column + 1;
      this.#type = t ?? 'n';
      this.#style = Number(s ?? 0);
      this.#value = '';
    } else if (name === 'rPh') this.#inGuide = true;
    else if (name === 'v' || name === 't') this.#reading = !this.#inGuide;
    else if (name === 'mergeCell' && ref !== undefined) this.#merge(ref);
  }

  #text(text: string): void {
    if (!this.#reading) return;
    this.#value += text;
    checkCell(this.#sheet, this.#place(), this.#value);
  }

  #close(name: string): void {
    if (name === 'v' || name === 't') this.#reading = false;
    else if (name === 'rPh') this.#inGuide = false;
    else if (name === 'c') this.#endCell();
    else if (name === 'row') this.#rows.push({ sheet: this.#sheet, row: this.#row, cells: this.#cells });
  }

  #endCell(): void {
    const cell = this.#cell();
    if (cell.text.trim() === '') return;
    checkCell(this.#sheet, this.#place(), cell.text);
    this.#cells.set(this.#column, cell);
  }

  #cell(): Cell {
    const value = this.#value;
    switch (this.#type) {
      case 's':
        return { text: this.#texts[Number(value)] ?? '', type: 'text' };
      case 'b':
        return { text: value === '1' ? 'TRUE' : 'FALSE', type: 'boolean' };
      case 'e':
        return { text: value, type: 'error' };
      case 'd':
        return { text: value.slice(0, 10), type: 'date' };
      case 'n':
        if (value !== '' && this.#dateStyles.has(this.#style)) return { text: dayOf(Number(value)), type: 'date' };
        return { text: value.trim(), type: 'number' };
      default:
        return { text: unescaped(value), type: 'text' };
    }
  }

  #merge(range: string): void {
    const [start = '', end = ''] = range.split(':');
    const first = placeOf(start);
    const last = placeOf(end);
    if (first === undefined || last === undefined || this.#merged.length >= mostMerged) return;
    this.#merged.push({ sheet: this.#sheet, first, last });
  }

  #place(): CellPlace {
    return { row: this.#row, column: this.#column };
  }
}

const dayZero = Date.UTC(1899, 11, 30);
const millisecondsOfADay = 86_400_000;

/** The day that a spreadsheet counts from the end of 1899. */
function dayOf(serial: number): string {
  const time = new Date(dayZero + Math.floor(serial) * millisecondsOfADay);
  return Number.isNaN(time.getTime()) ? '' : time.toISOString().slice(0, 10);
}
