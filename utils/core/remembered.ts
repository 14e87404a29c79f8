/**
 * A function of a text that many rules ask for the same few texts: what it gave is remembered, until the texts
 * remembered hold `characters` in all.
 */
export function remembered<T>(characters: number, make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  let left = characters;
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = make(text);
    left -= text.length;
    if (left < 0) {
      known.clear();
      left = characters;
    }
    known.set(text, made);
    return made;
  };
}
