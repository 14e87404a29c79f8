export type Json = string | number | boolean | null | Node | Json[];
/** One thing described on the page, whatever the syntax it was written in. */
export interface Node {
  [property: string]: Json | undefined;
}

/** Longer scripts are no description of a product; parsing them would hold the page up. */
const MAX_LENGTH = 3_000_000;

/** JSON as shops write it: wrapped in comments or CDATA, with raw line breaks, lone quotes, commas or braces too many. */
export function repairedJson(source: string | null): Json[] {
  if (!source || source.length > MAX_LENGTH) return [];
  const text = source
    .replace(/^\s*(?:\/[/*]\s*)?(?:<!--|<!\[CDATA\[)(?:\s*\*\/)?/, '')
    .replace(/(?:\/[/*]\s*)?(?:-->|\]\]>)\s*(?:\*\/)?\s*;?\s*$/, '');
  const attempts = [
    () => text,
    // PrestaShop prints names unescaped: a quote inside a value that fills its line.
    () =>
      text.replace(/^(\s*"[@\w]+"\s*:\s*")(.*)("\s*,?\s*)$/gm, (line, start, value: string, end) =>
        /",\s*"/.test(value) ? line : start + value.replace(/\\?"/g, '\\"') + end,
      ),
  ];
  for (const attempt of attempts) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters are what is repaired
    const candidate = attempt().replace(/[\u0000-\u001f]+/g, ' ');
    const found = parsed(candidate) ?? parsed(candidate.replace(/,\s*([}\]])/g, '$1')) ?? parsed(firstValue(candidate));
    if (found !== undefined) return [found];
  }
  return [];
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** The first whole object or array of a text; what follows is dropped. */
export function firstValue(text: string): string {
  let depth = 0;
  let quoted = false;
  const start = text.search(/[{[]/);
  if (start < 0) return '';
  for (let i = start; i < text.length; i++) {
    const code = text[i];
    if (quoted) {
      if (code === '\\') i++;
      else if (code === '"') quoted = false;
    } else if (code === '"') quoted = true;
    else if (code === '{' || code === '[') depth++;
    else if ((code === '}' || code === ']') && --depth === 0) return text.slice(start, i + 1);
  }
  return '';
}
