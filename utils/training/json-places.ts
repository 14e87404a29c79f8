/* Where in a JSON text something stands, as an editor would count: lines and columns from 1. */
import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';

export type Path = readonly (string | number)[];
export interface Place {
  line: number;
  column: number;
}
export type SyntaxKey =
  | 'syntaxSymbol'
  | 'syntaxNumber'
  | 'syntaxName'
  | 'syntaxValue'
  | 'syntaxColon'
  | 'syntaxComma'
  | 'syntaxBrace'
  | 'syntaxBracket'
  | 'syntaxAfterEnd'
  | 'syntaxComment'
  | 'syntaxString'
  | 'syntaxCharacter';

export interface JsonText {
  /** What is wrong with the text as JSON, in its order. */
  faults: readonly (Place & { key: SyntaxKey })[];
  /** Names that occur twice in one object: the second place, and the first one. */
  twice: readonly (Place & { name: string; path: Path; first: Place })[];
  /** Where the value at a path stands, or the nearest one around it where there is none. */
  placeOf(path: Path): Place;
  /** Where the name of a property stands. */
  placeOfName(path: Path, name: string): Place;
}

const KEYS: Record<string, SyntaxKey> = {
  InvalidSymbol: 'syntaxSymbol',
  InvalidNumberFormat: 'syntaxNumber',
  PropertyNameExpected: 'syntaxName',
  ValueExpected: 'syntaxValue',
  ColonExpected: 'syntaxColon',
  CommaExpected: 'syntaxComma',
  CloseBraceExpected: 'syntaxBrace',
  CloseBracketExpected: 'syntaxBracket',
  EndOfFileExpected: 'syntaxAfterEnd',
  InvalidCommentToken: 'syntaxComment',
  UnexpectedEndOfComment: 'syntaxComment',
  UnexpectedEndOfString: 'syntaxString',
  UnexpectedEndOfNumber: 'syntaxNumber',
  InvalidUnicode: 'syntaxCharacter',
  InvalidEscapeCharacter: 'syntaxCharacter',
  InvalidCharacter: 'syntaxCharacter',
};

/** Reads a text as JSON for its places alone: values are left to `JSON.parse`, which knows no prototypes. The text must not be too deep (`isTooDeep`). */
export function readPlaces(text: string): JsonText {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ 0: end, index }) => index + end.length)];
  const at = (offset: number): Place => {
    // The last line that starts at or before the offset, by halves: a broken file may have a fault in each of its lines.
    let [line, after] = [1, starts.length + 1];
    while (after - line > 1) {
      const middle = (line + after) >> 1;
      if (starts[middle - 1]! <= offset) line = middle;
      else after = middle;
    }
    return { line, column: offset - starts[line - 1]! + 1 };
  };
  const errors: ParseError[] = [];
  const root: Node | undefined = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const nodeOf = (path: Path): Node | undefined => {
    for (let length = path.length; root && length >= 0; length--) {
      const node = findNodeAtLocation(root, path.slice(0, length));
      if (node) return node;
    }
    return root;
  };
  return {
    // One slip makes several errors in its line; the first says what is wrong.
    faults: errors
      .map(({ error, offset }) => ({ ...at(offset), key: KEYS[printParseErrorCode(error)] ?? 'syntaxSymbol' }))
      .filter(({ line }, i, all) => line !== all[i - 1]?.line),
    twice: root ? namesTwice(root, at) : [],
    placeOf: (path) => at(nodeOf(path)?.offset ?? 0),
    placeOfName: (path, name) => {
      const owner = nodeOf(path);
      return at(owner?.children?.find(({ children }) => children?.[0]?.value === name)?.offset ?? owner?.offset ?? 0);
    },
  };
}

function namesTwice(root: Node, at: (offset: number) => Place): JsonText['twice'][number][] {
  const found: JsonText['twice'][number][] = [];
  const walk = (node: Node, path: Path) => {
    if (node.type === 'array') node.children?.forEach((child, i) => void walk(child, [...path, i]));
    if (node.type !== 'object') return;
    const seen = new Map<string, number>();
    for (const { offset, children } of node.children ?? []) {
      const [name, value] = children ?? [];
      const word = String(name?.value);
      const first = seen.get(word);
      if (first === undefined) seen.set(word, offset);
      else found.push({ ...at(offset), name: word, path, first: at(first) });
      if (value) walk(value, [...path, word]);
    }
  };
  walk(root, []);
  return found;
}
