/* What stands on the pages of a PDF that Chromium printed: enough of the format to read its letters back. */
import { inflateSync } from 'node:zlib';

const latin = (bytes: Buffer) => bytes.toString('latin1');

/** The text of each page, letters in the order they were drawn. */
export function pdfPages(pdf: Buffer): string[] {
  const source = latin(pdf);
  const objects = new Map<string, string>();
  for (const [, id, body] of source.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) objects.set(id!, body!);

  const stream = (id: string): string => {
    const body = objects.get(id)!;
    const from = body.indexOf('stream\n') + 'stream\n'.length;
    const bytes = Buffer.from(body.slice(from, body.lastIndexOf('\nendstream')), 'latin1');
    return latin(body.includes('/FlateDecode') ? inflateSync(bytes) : bytes);
  };

  const letters = new Map<string, Map<number, string>>();
  const lettersOf = (font: string): Map<number, string> => {
    const known = letters.get(font) ?? readLetters(stream(/\/ToUnicode (\d+) 0 R/.exec(objects.get(font)!)![1]!));
    letters.set(font, known);
    return known;
  };

  return [...objects.values()]
    .filter((body) => /\/Type \/Page\b/.test(body))
    .map((page) => {
      const fonts = new Map([...page.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, id]) => [name!, id!]));
      const contents = stream(/\/Contents (\d+) 0 R/.exec(page)![1]!);
      let font = new Map<number, string>();
      let text = '';
      for (const [, name, glyphs] of contents.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)> Tj/g)) {
        if (name) font = lettersOf(fonts.get(name)!);
        else
          text += glyphs!
            .match(/.{4}/g)!
            .map((glyph) => font.get(Number.parseInt(glyph, 16)) ?? '\uFFFD')
            .join('');
      }
      // A printer joins f and i into one sign; a reader knows two.
      return text.normalize('NFKC');
    });
}

/** Glyph numbers to letters, from the two forms a map of them has. */
function readLetters(map: string): Map<number, string> {
  const number = (hex: string) => Number.parseInt(hex, 16);
  const letter = (hex: string) => String.fromCharCode(...hex.match(/.{4}/g)!.map(number));
  const found = new Map<number, string>();
  for (const [, block] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, glyph, text] of block!.matchAll(/<(\w+)> <(\w+)>/g)) found.set(number(glyph!), letter(text!));
  }
  for (const [, block] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from, to, text] of block!.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      for (let glyph = number(from!); glyph <= number(to!); glyph++) {
        found.set(glyph, String.fromCharCode(number(text!) + glyph - number(from!)));
      }
    }
  }
  return found;
}
