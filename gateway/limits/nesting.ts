const quote = 34;
const hash = 35;
const backslash = 92;
const newline = 10;
const opening = new Set([40, 91, 123]); // ( [ {
const closing = new Set([41, 93, 125]);

/**
 * How deep the brackets of a text are nested, strings and comments left out. Asked before it is parsed, since a parser calls itself
 * for each level and would run out of stack.
 */
export function nestingOf(source: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < source.length; at++) {
    const character = source.charCodeAt(at);
    if (character === quote) at = endOfString(source, at);
    else if (character === hash) at = endOfLine(source, at);
    else if (opening.has(character)) deepest = Math.max(deepest, ++depth);
    else if (closing.has(character)) depth -= 1;
  }
  return deepest;
}

function endOfString(source: string, start: number): number {
  if (source.startsWith('"""', start)) {
    for (let at = start + 3; at < source.length; at++) {
      if (source.startsWith('\\"""', at)) at += 3;
      else if (source.startsWith('"""', at)) return at + 2;
    }
    return source.length;
  }
  for (let at = start + 1; at < source.length; at++) {
    const character = source.charCodeAt(at);
    if (character === backslash) at += 1;
    else if (character === quote || character === newline) return at;
  }
  return source.length;
}

function endOfLine(source: string, start: number): number {
  const end = source.indexOf('\n', start);
  return end < 0 ? source.length : end;
}
