import { useMaskingText } from '../masking-choice';
import type { Deed } from './keys';
import { usePresentText } from './texts';

interface Props {
  at: number;
  of: number;
  deeds: Readonly<Record<Deed, () => void>>;
  /** The slide is a question whose answer comes next. */
  asks: boolean;
  pressed: { fullscreen: boolean; timer: boolean; mask: boolean };
  dark: boolean;
  /** What the browser refused. */
  trouble: string;
}

/** Everything the keys do, for mouse and finger. */
export function Commands({ at, of, deeds, asks, pressed, dark, trouble }: Props) {
  const { t } = usePresentText();
  const { t: maskingText } = useMaskingText();
  const tools: [deed: Deed, label: string, isPressed?: boolean, wholeName?: string][] = [
    ['black', t('black')],
    ['fullscreen', t(pressed.fullscreen ? 'fullscreenLeave' : 'fullscreen')],
    ['timer', t('timer'), pressed.timer],
    ['mask', t('mask'), pressed.mask, maskingText('mask')],
    ['scheme', t(dark ? 'light' : 'dark')],
    ['keys', t('keys')],
    ['leave', t('leave')],
  ];
  return (
    <nav class="commands" aria-label={t('commands')}>
      <div class="moves">
        <button type="button" aria-disabled={at === 1} onClick={deeds.back}>
          <span aria-hidden="true">←</span> {t('back')}
        </button>
        <span class="position">{t('position', { at, of })}</span>
        <button type="button" class="primary" aria-disabled={at === of} onClick={deeds.next}>
          {t(asks ? 'showAnswer' : 'next')} <span aria-hidden="true">→</span>
        </button>
      </div>
      <div class="tools">
        {tools.map(([deed, label, isPressed, wholeName]) => (
          <button
            key={deed}
            type="button"
            class="quiet"
            aria-label={wholeName}
            aria-pressed={isPressed}
            onClick={deeds[deed]}
          >
            {label}
          </button>
        ))}
      </div>
      <p role="alert" class="trouble">
        {trouble}
      </p>
    </nav>
  );
}
