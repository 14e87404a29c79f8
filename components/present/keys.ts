export type Deed =
  | 'next'
  | 'back'
  | 'first'
  | 'last'
  | 'black'
  | 'fullscreen'
  | 'timer'
  | 'startTimer'
  | 'mask'
  | 'scheme'
  | 'keys'
  | 'leave';

/** Keyboards and remote controls: these send page keys, `b` or `.` for a black screen, F5 and Escape. */
const DEEDS: Readonly<Record<string, Deed>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  Enter: 'next',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  PageUp: 'back',
  Backspace: 'back',
  Home: 'first',
  End: 'last',
  b: 'black',
  '.': 'black',
  f: 'fullscreen',
  F5: 'fullscreen',
  t: 'timer',
  p: 'startTimer',
  m: 'mask',
  c: 'scheme',
  '?': 'keys',
  Escape: 'leave',
};

/** Deeds that a key held down repeats. */
const REPEATED: ReadonlySet<Deed> = new Set(['next', 'back']);

/** What a key pressed there asks for; nothing where it belongs to what has the focus, or to the browser. */
export function deedOf({
  key,
  target,
  repeat,
  shiftKey,
  ctrlKey,
  altKey,
  metaKey,
}: Pick<KeyboardEvent, 'key' | 'target' | 'repeat' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>): Deed | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  const element = target instanceof Element ? target : undefined;
  if (element?.closest('input, select, textarea, [contenteditable]')) return undefined;
  if ((key === 'Enter' || key === ' ') && element?.closest('button, a, summary')) return undefined;
  const deed = key === ' ' && shiftKey ? 'back' : DEEDS[key.length === 1 ? key.toLowerCase() : key];
  return deed && repeat && !REPEATED.has(deed) ? undefined : deed;
}
