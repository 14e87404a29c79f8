/** Levels of lists and objects in a file: what is written by us has a dozen, and what comes after recurses. */
const DEEPEST = 100;

const QUOTE = 0x22;
const ESCAPE = 0x5c;
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);

/** Whether a JSON text nests deeper than any file of ours, found without reading it in: no text is too deep for this. */
export function isTooDeep(json: string): boolean {
  let depth = 0;
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at);
    if (code === QUOTE) at = endOfString(json, at);
    else if (OPENING.has(code) && ++depth > DEEPEST) return true;
    else if (CLOSING.has(code)) depth = Math.max(0, depth - 1);
  }
  return false;
}

/** Where the string that starts here ends; the end of the text when nothing ends it. */
function endOfString(json: string, start: number): number {
  for (let end = json.indexOf('"', start + 1); end >= 0; end = json.indexOf('"', end + 1)) {
    let escapes = 0;
    while (json.charCodeAt(end - 1 - escapes) === ESCAPE) escapes++;
    if (escapes % 2 === 0) return end;
  }
  return json.length;
}
