/** Tags people write in product texts; `<10 kg` and `a < b` are none. */
const TAG =
  /<\/?(?:a|b|br|p|i|u|ul|ol|li|h[1-6]|div|span|strong|em|table|tr|td|th|img|font|script|style|center|iframe)\b[^<>]{0,200}>/i;
const ENTITY =
  /&(?:amp|nbsp|lt|gt|quot|apos|rsquo|lsquo|hellip|euro|deg|[a-z](?:acute|grave|circ|uml|cedil|tilde|ring)|#\d{2,5}|#x[\da-f]{2,5});/i;
/** Emphasis and headings of Markdown, as text generators leave them: `**Matière :**`, `## Points forts`. */
const MARKDOWN = /(?<![\p{L}\d*])\*\*(?=\S)[^*\n]{2,60}(?<=\S)\*\*(?![\p{L}\d*])|(?:^|\n)#{2,4}\s\p{L}/u;
/** UTF-8 read as Latin-1 (`Ã©` for é, `â€™` for ’), and the replacement character. */
const GARBLED = /Ã[\u00a0-\u00bf]|â€[\u0080-\u009f\u2018-\u2122œ™]|\ufffd/;

export interface Markup {
  kind: 'tag' | 'garbled';
  excerpt: string;
}

/** Source code where people should read text: a tag, an entity, or letters broken by a wrong encoding. */
export function findMarkup(text: string): Markup | undefined {
  const code = TAG.exec(text) ?? ENTITY.exec(text) ?? MARKDOWN.exec(text);
  if (code) return { kind: 'tag', excerpt: code[0].slice(0, 40) };
  const garbled = GARBLED.exec(text);
  return garbled ? { kind: 'garbled', excerpt: text.slice(garbled.index, garbled.index + 12) } : undefined;
}
