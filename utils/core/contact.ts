export interface Contact {
  kind: 'url' | 'email' | 'phone';
  excerpt: string;
}

const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}\.[a-z]{2,}/i;
/** A bare domain must end in lower case and in an ending that is no word: `lavable.De` is a missing space. */
const URL_OR_DOMAIN =
  /(?:https?:\/\/|www\.)[\w-]+(?:\.[\w-]+)+[^\s,;)]*|(?<![\w@.-])[\w-]{2,}(?:\.[\w-]+)*\.(?:com|fr|net|org|eu|shop|store|co\.uk)(?![\w.-]*\w)/;
/** Addresses the law or an authority asks to print. */
const OFFICIAL = /\.gov\b|\.gouv\.fr|europa\.eu|ec\.europa|gs1\.org/;

/** Written with its country code, or as five French pairs, or as a free American number. */
const PHONE =
  /(?<![\d.,+])(?:(?:\+(?:3|4)\d[\s.-]?|00(?:3|4)\d[\s.-])(?:\(0\)\s?)?\d(?:[\s.-]?\d){7,10}|0[1-9](?:[\s.-]\d\d){4}|\(?8(?:00|33|44|55|66|77|88)\)?[\s.-]\d{3}[\s.-]\d{4})(?![\d-])/;
/** Ten digits in a row are a phone number only where the text says so. */
const CALLED =
  /(?:t[ée]l(?:[ée]phone)?|phone|mobile|whatsapp|appelez|call us)[\s.:°n]{1,6}(0[1-9]\d{8}|\+\d{9,13})(?!\d)/i;

/** Sizes and references come as rising pairs too: 01 02 03 04 05. */
const isSeries = (number: string): boolean => {
  const pairs = number.match(/\d\d/g) ?? [];
  return pairs.length === 5 && pairs.every((pair, i) => i === 0 || Number(pair) > Number(pairs[i - 1]));
};

/** The first e-mail address, web address or phone number of a text. */
export function findContact(text: string): Contact | undefined {
  const email = text.includes('@') && EMAIL.exec(text);
  if (email) return { kind: 'email', excerpt: email[0] };
  const url = URL_OR_DOMAIN.exec(text);
  if (url && !OFFICIAL.test(url[0])) return { kind: 'url', excerpt: url[0] };
  const phone = CALLED.exec(text)?.[1] ?? PHONE.exec(text)?.[0];
  if (phone && !isSeries(phone)) return { kind: 'phone', excerpt: phone };
  return undefined;
}
