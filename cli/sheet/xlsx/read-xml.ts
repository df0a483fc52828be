import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { SheetError } from '../sheet-error.ts';

export interface XmlHandler {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Reads XML piece by piece. Names come without their prefix. No entity but XML's own is known, and none from a DOCTYPE. */
export class XmlReader {
  readonly #parser = new SaxesParser();
  readonly #part: string;

  constructor(part: string, handler: XmlHandler) {
    this.#part = part;
    const parser = this.#parser;
    parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => handler.open(localName(name), attributes));
    parser.on('closetag', ({ name }: SaxesTagPlain) => handler.close?.(localName(name)));
    if (handler.text !== undefined) {
      const read = handler.text.bind(handler);
      parser.on('text', read);
      parser.on('cdata', read);
    }
    parser.on('doctype', () => this.#fail(new Error('it declares a DOCTYPE')));
    parser.on('error', (error) => this.#fail(error));
  }

  write(chunk: string): void {
    this.#parser.write(chunk);
  }

  close(): void {
    this.#parser.close();
  }

  #fail(error: Error): never {
    throw new SheetError(
      'DAMAGED',
      `${this.#part} in the file is no XML that a spreadsheet writes: ${error.message}.`,
      '文件内容损坏。',
      { cause: error },
    );
  }
}

export async function readXml(part: string, text: AsyncIterable<string>, handler: XmlHandler): Promise<void> {
  const reader = new XmlReader(part, handler);
  for await (const chunk of text) reader.write(chunk);
  reader.close();
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
