import { GraphQLError } from 'graphql';
import type { FieldValue, Position, SortKey } from '../store/port.ts';
import { fromOrderedBase64, toOrderedBase64 } from './ordered-base64.ts';

/**
 * A cursor is a position in an order, as a text that compares as the position does: the gateway merges the pages of
 * many nodes by comparing cursors as plain strings, and knows nothing of orders. It is `1<ORDER>.<body>`, the body being
 * the sort keys' values and the id, one element after another, each led by a tag:
 * null 01; text 02, its UTF-8 with each 00 written 00 FF, then 00; number 03, then its double with the bits arranged to ascend.
 * All bytes of a DESC key's element are inverted.
 */
const version = '1';
const tagOfNull = 0x01;
const tagOfText = 0x02;
const tagOfNumber = 0x03;
const ascending = 0x00;
const descending = 0xff;

/** What a caller sent as a cursor is not one of this order: `reason` says why, in words for whoever wrote the query. */
export class InvalidCursorError extends GraphQLError {
  constructor(reason: string) {
    super(`The cursor cannot be used here: ${reason}. Pass a cursor that this list returned with the same orderBy.`, {
      extensions: { code: 'INVALID_CURSOR' },
    });
  }
}

let scratch = Buffer.alloc(1024);
let view = new DataView(scratch.buffer, scratch.byteOffset, scratch.length);

function reserve(length: number): void {
  if (length <= scratch.length) return;
  const larger = Buffer.alloc(2 * length);
  scratch.copy(larger);
  scratch = larger;
  view = new DataView(scratch.buffer, scratch.byteOffset, scratch.length);
}

function writeText(text: string, start: number): number {
  // A UTF-16 unit takes three bytes of UTF-8 at most, a NUL two.
  reserve(start + 3 * text.length + 2);
  let at = start;
  scratch[at++] = tagOfText;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit >= 0x80) {
      const rest = index === 0 ? text : text.slice(index);
      const pieces = rest.split('\0');
      for (const [number, piece] of pieces.entries()) {
        if (number > 0) {
          scratch[at++] = 0x00;
          scratch[at++] = 0xff;
        }
        at += scratch.write(piece, at, 'utf8');
      }
      break;
    }
    scratch[at++] = unit;
    if (unit === 0) scratch[at++] = 0xff;
  }
  scratch[at++] = 0x00;
  return at;
}

function writeNumber(value: number, start: number): number {
  if (!Number.isFinite(value)) throw new TypeError(`A cursor holds finite numbers, received ${value}`);
  reserve(start + 9);
  scratch[start] = tagOfNumber;
  view.setFloat64(start + 1, value + 0); // -0 + 0 is 0: they are one value
  const high = view.getUint32(start + 1);
  if (high >= 0x80000000) {
    view.setUint32(start + 1, ~high >>> 0);
    view.setUint32(start + 5, ~view.getUint32(start + 5) >>> 0);
  } else {
    view.setUint32(start + 1, (high | 0x80000000) >>> 0);
  }
  return start + 9;
}

function writeElement(value: FieldValue | undefined, start: number): number {
  switch (typeof value) {
    case 'string':
      return writeText(value, start);
    case 'number':
      return writeNumber(value, start);
    case 'boolean':
      return writeNumber(value ? 1 : 0, start);
    default:
      if (value !== null) throw new TypeError('A cursor holds a value for each sort key, received undefined');
      reserve(start + 1);
      scratch[start] = tagOfNull;
      return start + 1;
  }
}

/** The cursor of the row whose sort keys and id are `values`. Lone surrogates become U+FFFD, as they do in the store. */
export function encodeCursor(orderName: string, sortKeys: readonly SortKey[], values: Position): string {
  if (values.length !== sortKeys.length + 1) {
    throw new TypeError(
      `Order ${orderName} has ${sortKeys.length} sort keys and the id, received ${values.length} values`,
    );
  }
  let end = 0;
  for (let index = 0; index < values.length; index++) {
    const start = end;
    end = writeElement(values[index], start);
    if (sortKeys[index]?.direction === 'DESC') {
      for (let at = start; at < end; at++) scratch[at] = ~(scratch[at] ?? 0) & 0xff;
    }
  }
  return `${version}${orderName}.${toOrderedBase64(scratch, end)}`;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const malformed = 'it is cut short or was changed';

interface Element {
  readonly value: FieldValue;
  readonly end: number;
}

function readText(bytes: Uint8Array, start: number, mask: number): Element {
  const text: number[] = [];
  for (let at = start; at < bytes.length; at++) {
    const byte = (bytes[at] ?? 0) ^ mask;
    if (byte !== 0x00) {
      text.push(byte);
    } else if (at + 1 < bytes.length && ((bytes[at + 1] ?? 0) ^ mask) === 0xff) {
      text.push(0x00);
      at++;
    } else {
      try {
        return { value: utf8.decode(Uint8Array.from(text)), end: at + 1 };
      } catch {
        throw new InvalidCursorError(malformed);
      }
    }
  }
  throw new InvalidCursorError(malformed);
}

function readNumber(bytes: Uint8Array, start: number, mask: number): Element {
  if (start + 8 > bytes.length) throw new InvalidCursorError(malformed);
  const double = new DataView(new ArrayBuffer(8));
  const positive = (((bytes[start] ?? 0) ^ mask) & 0x80) !== 0;
  for (let index = 0; index < 8; index++) {
    const byte = (bytes[start + index] ?? 0) ^ mask;
    double.setUint8(index, positive ? (index === 0 ? byte & 0x7f : byte) : ~byte & 0xff);
  }
  const value = double.getFloat64(0);
  if (!Number.isFinite(value) || Object.is(value, -0)) throw new InvalidCursorError(malformed);
  return { value, end: start + 8 };
}

function readElement(bytes: Uint8Array, start: number, mask: number): Element {
  const tag = (bytes[start] ?? mask) ^ mask;
  switch (tag) {
    case tagOfNull:
      return { value: null, end: start + 1 };
    case tagOfText:
      return readText(bytes, start + 1, mask);
    case tagOfNumber:
      return readNumber(bytes, start + 1, mask);
    default:
      throw new InvalidCursorError(malformed);
  }
}

/**
 * The position that a cursor stands for; a boolean comes back as 0 or 1. Throws InvalidCursorError, and nothing else,
 * for a text that `encodeCursor` does not return for this order.
 */
export function decodeCursor(orderName: string, sortKeys: readonly SortKey[], cursor: string): Position {
  const dot = cursor.indexOf('.');
  if (dot < 1) throw new InvalidCursorError(malformed);
  if (!cursor.startsWith(version)) throw new InvalidCursorError('it is of another version of this platform');
  const orderOfCursor = cursor.slice(version.length, dot);
  if (orderOfCursor !== orderName) throw new InvalidCursorError(`it is not of the order ${orderName}`);
  const bytes = fromOrderedBase64(cursor.slice(dot + 1));
  if (bytes === undefined) throw new InvalidCursorError(malformed);
  const position: FieldValue[] = [];
  let at = 0;
  for (const sortKey of sortKeys) {
    const element = readElement(bytes, at, sortKey.direction === 'DESC' ? descending : ascending);
    position.push(element.value);
    at = element.end;
  }
  const id = readElement(bytes, at, ascending);
  if (typeof id.value !== 'string' || id.end !== bytes.length) throw new InvalidCursorError(malformed);
  position.push(id.value);
  return position;
}
