import { usePresentText } from './texts';

const KEYS = [
  ['keyNext', 'keyNextKeys'],
  ['keyBack', 'keyBackKeys'],
  ['keyEnds', 'keyEndsKeys'],
  ['keyBlack', 'B .'],
  ['keyFullscreen', 'F F5'],
  ['keyTimer', 'T'],
  ['keyStartTimer', 'P'],
  ['keyMask', 'M'],
  ['keyScheme', 'C'],
  ['keys', '?'],
  ['keyLeave', 'keyLeaveKeys'],
] as const;

/** What each key does. */
export function KeyList() {
  const { t } = usePresentText();
  return (
    <dl class="key-list">
      {KEYS.map(([what, keys]) => (
        <div key={what}>
          <dt>{t(what)}</dt>
          <dd>
            <kbd>{keys.startsWith('key') ? t(keys as 'keyNextKeys') : keys}</kbd>
          </dd>
        </div>
      ))}
    </dl>
  );
}
