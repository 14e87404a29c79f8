/* GS1 General Specifications §1.4, §2.1 and §7.9: lengths, reserved prefixes, check digit. */

/** What is wrong with a code as a consumer unit's GTIN. */
export type GtinFault = 'length' | 'checkDigit' | 'placeholder' | 'restricted' | 'reserved' | 'case';

/** Digits only: spaces, dashes and dots are how people and sites print a code. Other characters make it no code. */
export function gtinDigits(text: string): string | undefined {
  const bare = text.replace(/[\s.\-‐-–]/g, '');
  if (/^\d{9}[\dX]$/i.test(bare)) return isbn10To13(bare);
  return /^\d+$/.test(bare) ? bare : undefined;
}

/** Mod 10, weights 3 and 1 from the right. */
export function checkDigitOf(digitsBefore: string): number {
  let sum = 0;
  for (let i = 0; i < digitsBefore.length; i++) sum += Number(digitsBefore.at(-1 - i)) * (i % 2 ? 1 : 3);
  return (10 - (sum % 10)) % 10;
}

export const hasValidCheckDigit = (digits: string): boolean =>
  checkDigitOf(digits.slice(0, -1)) === Number(digits.at(-1));

/** The 13-digit form, by which codes of different lengths are compared; a GTIN-14 keeps its indicator. */
export function canonicalGtin(text: string): string | undefined {
  const digits = gtinDigits(text);
  if (!digits || digits.length > 14) return undefined;
  const long = digits.padStart(14, '0');
  return long.startsWith('0') ? long.slice(1) : long;
}

/** First reason why this text cannot be the GTIN of a unit sold to a consumer; undefined when none is seen. */
export function gtinFault(text: string): GtinFault | undefined {
  const digits = gtinDigits(text);
  if (!digits) return 'length';
  if (isPlaceholder(digits)) return 'placeholder';
  if (![8, 12, 13, 14].includes(digits.length)) return 'length';
  if (!hasValidCheckDigit(digits) && !isUpcE(digits)) return 'checkDigit';
  // Up to four leading zeros of a GTIN-8 padded by a shop are not its prefix.
  const short = /^0{4,6}\d{8}$/.exec(digits) ? digits.slice(-8) : digits;
  if (short.length === 14) return short.startsWith('0') ? prefixFault(short.slice(1)) : 'case';
  if (short.length === 8) return /^[02]/.test(short) && !isUpcE(short) ? 'restricted' : undefined;
  return prefixFault(short.padStart(13, '0'));
}

/** ISBN and ISMN (978, 979) and ISSN (977): publications only. */
export const isPublicationCode = (text: string): boolean => /^97[789]/.test(canonicalGtin(text) ?? '');

/** GS1 prefix list: 02, 04, 20-29 circulate inside one company; coupons, refunds and demonstration codes name no product. */
function prefixFault(digits: string): GtinFault | undefined {
  if (/^(02|04|2)/.test(digits)) return 'restricted';
  if (/^(05|952|98[0-4]|99)/.test(digits)) return 'reserved';
  return undefined;
}

/** Codes people type to get past a form: zeros, one digit repeated, or a run such as 1234567890128. */
function isPlaceholder(digits: string): boolean {
  const body = digits.slice(0, -1);
  if (/^(\d)\1*$/.test(body)) return true;
  return body.length >= 7 && ('01234567890123456789'.includes(body) || '98765432109876543210'.includes(body));
}

/** A zero-suppressed UPC looks like a GTIN-8; its check digit is that of the UPC-A it stands for. */
function isUpcE(digits: string): boolean {
  if (!/^[01]\d{7}$/.test(digits)) return false;
  const [system, a, b, c, d, e, last, check] = digits as unknown as string[];
  const body =
    Number(last) <= 2
      ? `${a}${b}${last}0000${c}${d}${e}`
      : last === '3'
        ? `${a}${b}${c}00000${d}${e}`
        : last === '4'
          ? `${a}${b}${c}${d}00000${e}`
          : `${a}${b}${c}${d}${e}0000${last}`;
  return checkDigitOf(`${system}${body}`) === Number(check);
}

function isbn10To13(isbn: string): string | undefined {
  const sum = [...isbn.toUpperCase()].reduce((total, c, i) => total + (c === 'X' ? 10 : Number(c)) * (10 - i), 0);
  if (sum % 11 !== 0) return isbn.toUpperCase().endsWith('X') ? undefined : isbn;
  const body = `978${isbn.slice(0, 9)}`;
  return `${body}${checkDigitOf(body)}`;
}
