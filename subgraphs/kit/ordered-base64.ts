const alphabet = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz';
const characterOf = Buffer.from(alphabet, 'latin1');
const notOfTheAlphabet = 0xff;
const valueAt = new Uint8Array(256).fill(notOfTheAlphabet);
for (const [value, character] of characterOf.entries()) valueAt[character] = value;

let scratch = Buffer.alloc(1024);

/**
 * The first `length` bytes as text without padding, over an alphabet whose characters ascend in ASCII:
 * texts then compare as their bytes do, which the usual alphabet of base64 does not give.
 */
export function toOrderedBase64(bytes: Uint8Array, length: number): string {
  const characters = Math.ceil((length * 4) / 3);
  if (characters + 4 > scratch.length) scratch = Buffer.alloc(2 * (characters + 4));
  let at = 0;
  for (let index = 0; index < length; index += 3) {
    const second = index + 1 < length ? (bytes[index + 1] ?? 0) : 0;
    const third = index + 2 < length ? (bytes[index + 2] ?? 0) : 0;
    const group = ((bytes[index] ?? 0) << 16) | (second << 8) | third;
    scratch[at] = characterOf[group >> 18] ?? 0;
    scratch[at + 1] = characterOf[(group >> 12) & 63] ?? 0;
    scratch[at + 2] = characterOf[(group >> 6) & 63] ?? 0;
    scratch[at + 3] = characterOf[group & 63] ?? 0;
    at += 4;
  }
  return scratch.toString('latin1', 0, characters);
}

/** The bytes that a text of `toOrderedBase64` stands for; undefined for any text that it never returns. */
export function fromOrderedBase64(text: string): Uint8Array | undefined {
  if (text.length % 4 === 1) return undefined;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let pending = 0;
  let pendingBits = 0;
  let at = 0;
  for (let index = 0; index < text.length; index++) {
    const value = valueAt[text.charCodeAt(index)] ?? notOfTheAlphabet;
    if (value === notOfTheAlphabet) return undefined;
    pending = ((pending << 6) | value) & 0xffff;
    pendingBits += 6;
    if (pendingBits >= 8) {
      pendingBits -= 8;
      bytes[at++] = (pending >> pendingBits) & 0xff;
    }
  }
  const leftOver = pending & ((1 << pendingBits) - 1);
  return leftOver === 0 ? bytes : undefined;
}
