import { useMemo, useState } from 'preact/hooks';
import { type Module, type Programme, say } from '../../utils/core/checklist';
import { partOf, slidesOf } from '../../utils/training/slides';
import { useMasked } from '../masking';
import { toggleMasking } from '../masking-choice';
import { Said } from '../said';
import { BlackScreen } from './black-screen';
import { Commands } from './commands';
import { KeyHelp } from './key-help';
import type { Deed } from './keys';
import { type Route, usePosition } from './route';
import { contextOf, nameOf } from './slide-names';
import { SlideView } from './slide-view';
import { usePresentText } from './texts';
import { Timer } from './timer';
import { useClock } from './use-clock';
import { scrollOn, useFit } from './use-fit';
import { useFullscreen } from './use-fullscreen';
import { useKeys } from './use-keys';
import { useScheme } from './use-scheme';

interface Props {
  programme: Programme;
  module: Module | undefined;
  go(route: Route): void;
}

/** One slide at a time, with the commands that lead through them. */
export function Deck({ programme, module, go }: Props) {
  const { t, language } = usePresentText();
  const slides = useMemo(() => slidesOf(programme, module), [programme, module]);
  const [at, moveTo] = usePosition(slides.length);
  const [black, setBlack] = useState(false);
  const [help, setHelp] = useState(false);
  const [withTimer, setWithTimer] = useState(false);
  const slide = slides[at]!;
  const minutes = partOf(slide)?.minutes;
  const timer = useClock(minutes);
  const fullscreen = useFullscreen();
  const scheme = useScheme();
  const masked = useMasked();
  const ref = useFit<HTMLElement>(slide);

  const to = (wanted: number) => {
    moveTo(wanted);
    ref.current?.scrollTo(0, 0);
  };
  const deeds: Record<Deed, () => void> = {
    next: () => to(at + 1),
    back: () => to(at - 1),
    first: () => to(0),
    last: () => to(slides.length - 1),
    black: () => setBlack(true),
    fullscreen: fullscreen.toggle,
    timer: () => setWithTimer(!withTimer),
    startTimer: () => {
      setWithTimer(true);
      timer.startOrPause();
    },
    mask: () => void toggleMasking(masked),
    scheme: scheme.toggle,
    keys: () => setHelp(true),
    leave: () => {
      if (fullscreen.on) fullscreen.toggle();
      go({});
    },
  };
  // By key nothing is skipped unread; a button goes where it says.
  useKeys({
    ...deeds,
    next: () => scrollOn(ref.current, 1) || deeds.next(),
    back: () => scrollOn(ref.current, -1) || deeds.back(),
  });
  const position = { at: at + 1, of: slides.length };
  return (
    <main class="present">
      <header class="present-top">
        <p class="present-context">
          {contextOf(slide).map((wording, i) => (
            <span key={i}>
              {i > 0 && ' › '}
              <Said wording={wording} />
            </span>
          ))}
        </p>
        {withTimer && <Timer timer={timer} minutes={minutes} />}
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: A slide longer than a small window is scrolled by keyboard. */}
      <section ref={ref} class="slide" data-kind={slide.kind} aria-labelledby="slide-name" tabIndex={0}>
        <div class="slide-body">
          <SlideView slide={slide} programme={programme} go={go} />
        </div>
      </section>
      <p class="unseen" role="status">
        {t('positionSaid', { ...position, what: say(nameOf(slide), language).text })}
      </p>
      <Commands
        {...position}
        deeds={deeds}
        asks={slide.kind === 'question'}
        pressed={{ fullscreen: fullscreen.on, timer: withTimer, mask: masked }}
        dark={scheme.dark}
        trouble={fullscreen.refused ? t('fullscreenRefused') : ''}
      />
      {black && <BlackScreen onLift={() => setBlack(false)} />}
      {help && <KeyHelp onClose={() => setHelp(false)} />}
    </main>
  );
}
