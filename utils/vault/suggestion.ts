const CONSONANTS = 'bcdfghjklmnprstvz';
const VOWELS = 'aeiou';
/** Ten syllables out of 85: log2(85) × 10 = 64 bits, and each guess costs what `ITERATIONS` says. */
const WORDS = 5;
const SYLLABLES = 2;

/** A passphrase drawn by chance, that can be read aloud and copied by hand: five invented words, 64 bits. */
export function suggestPassphrase(): string {
  const word = () => Array.from({ length: SYLLABLES }, () => draw(CONSONANTS) + draw(VOWELS)).join('');
  return Array.from({ length: WORDS }, word).join(' ');
}

/** Every letter as likely as the next: what would make some likelier is drawn again. */
function draw(letters: string): string {
  const fair = 256 - (256 % letters.length);
  for (;;) {
    const [byte = 0] = crypto.getRandomValues(new Uint8Array(1));
    if (byte < fair) return letters[byte % letters.length]!;
  }
}
