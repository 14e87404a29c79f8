import type { Party } from '../core/listing';
import { LABELS } from './labels';
import type { FieldReaders } from './marketplace';
import { clean, textOf } from './page';
import { section } from './section';

const EMAIL = /[\w.+-]+@[\w-]+\.[\w.-]*\w/;
const ADDRESS = /\d.*\p{L}.*\d|\b\d{4,5}\b/u;
const LABEL = /^(nom|name|adresse( postale)?|address|e-?mail|adresse électronique|contact|site( web)?)\s*:\s*/i;

/** Elements that stand within a line; all others begin a new one. */
const INLINE = /^(a|abbr|b|bdi|em|i|small|span|strong|sup|time)$/;

/** Lines as a reader sees them: cut at line breaks and blocks; a block without any is cut at its commas. */
const linesOf = (elements: Element[]): string[] => {
  const lines = elements.flatMap((element) => {
    const parts = [''];
    for (const node of element.childNodes) {
      const inline = node.nodeType === Node.TEXT_NODE || INLINE.test(node.nodeName.toLowerCase());
      if (inline) parts[parts.length - 1] += ` ${node.textContent}`;
      else if (node.nodeType === Node.ELEMENT_NODE) parts.push(textOf(node as Element), '');
    }
    return parts.map(clean).filter(Boolean);
  });
  return (lines.length > 1 ? lines : (lines[0] ?? '').split(/,\s+/)).map((line) => line.replace(LABEL, ''));
};

/** Reg. (EU) 2023/988 art. 9(6), 16(3) and 19: name, postal address, electronic address. */
export function party(elements: Element[]): Party | undefined {
  const lines = linesOf(elements);
  const electronicAddress = EMAIL.exec(lines.join(' '))?.[0] ?? lines.find((line) => /^(https?:\/\/|www\.)/.test(line));
  const rest = lines.filter((line) => line && (!electronicAddress || !line.includes(electronicAddress)));
  const postalAddress = rest.slice(1).join(', ');
  // A lone name is an attribute of the product; the block of the regulation has a way to write to them.
  if (!electronicAddress && !ADDRESS.test(postalAddress)) return undefined;
  return {
    ...(rest[0] && { name: rest[0] }),
    ...(postalAddress && { postalAddress }),
    ...(electronicAddress && { electronicAddress }),
  };
}

const PANEL = /sécurité et ressources|sécurité d[ue]s? produits?|product safety|produktsicherheit/i;
const WARNINGS = /avertissement|consignes de sécurité|safety (information|warning)|warnhinweis|sicherheitshinweis/i;
const closed = section<never>(PANEL, () => undefined);

/** Who answers for the product's safety, by the headings the regulation's words give; closed panels say so. */
export const safety = {
  manufacturer: [section(/fabricant|manufacturer|hersteller|fabrikant|fabbricante|fabricante/i, party), closed],
  responsiblePerson: [section(LABELS.responsiblePerson, party), closed],
  safetyInformation: [
    section(WARNINGS, (elements) => {
      const lines = linesOf(elements).filter(Boolean);
      return lines.length ? lines : undefined;
    }),
    closed,
  ],
} satisfies FieldReaders;
