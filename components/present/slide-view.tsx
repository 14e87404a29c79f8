import type { ComponentChildren } from 'preact';
import type { Programme, Wording } from '../../utils/core/checklist';
import type { Slide } from '../../utils/training/slides';
import { Said } from '../said';
import { TermText } from '../training/term-text';
import { Link } from './choose';
import type { Route } from './route';
import { nameOf } from './slide-names';
import { usePresentText } from './texts';

interface Props {
  slide: Slide;
  programme: Programme;
  go(route: Route): void;
}

/** What one slide shows; its heading comes first, what it is stands above. */
export function SlideView({ slide, programme, go }: Props) {
  const { t } = usePresentText();
  switch (slide.kind) {
    case 'programme':
      return (
        <>
          <Heading slide={slide} kicker={t('programme')} />
          <p>
            <TermText of={slide.programme.about} />
          </p>
          <ol class="slide-list">
            {slide.programme.modules.map(({ id, title }) => (
              <li key={id}>
                <Said wording={title} />
              </li>
            ))}
          </ol>
        </>
      );
    case 'module':
      return (
        <>
          <Heading slide={slide} kicker={t('module')} />
          <p class="slide-lead">
            <TermText of={slide.module.goal} />
          </p>
        </>
      );
    case 'objectives':
      return (
        <>
          <h1 id="slide-name">{t('objectives')}</h1>
          <ul class="slide-list">
            {slide.module.objectives.map(({ id, text }) => (
              <li key={id}>
                <TermText of={text} />
              </li>
            ))}
          </ul>
        </>
      );
    case 'part':
      return (
        <>
          <Heading slide={slide} kicker={t('part')} />
          <p class="slide-lead">
            {t('steps', { count: slide.steps.length })} · {t('minutes', { count: slide.minutes })}
          </p>
        </>
      );
    case 'step':
      return (
        <>
          <Heading
            slide={slide}
            kicker={`${t('stepOf', numbers(slide))} · ${t('minutes', { count: slide.step.minutes })}`}
          />
          <Labelled label={t('why')} of={slide.step.why} />
          <Labelled label={t('done')} of={slide.step.evidence} />
        </>
      );
    case 'demo':
      return (
        <>
          <h1 id="slide-name">{t('demo')}</h1>
          {slide.module.demo && (
            <p>
              <TermText of={slide.module.demo} />
            </p>
          )}
          <p>
            <a href="demo.html" target="_blank" rel="noopener">
              {t('demoLink')}
            </a>
          </p>
        </>
      );
    case 'question':
    case 'answer':
      return (
        <>
          <Heading slide={slide} kicker={t('questionOf', numbers(slide))} />
          <Choices slide={slide} />
        </>
      );
    case 'end':
      return (
        <>
          <Heading slide={slide} kicker={t('end')} />
          {slide.next && (
            <p>
              {t('endNext')}{' '}
              <Link to={{ programme: programme.id, module: slide.next.id }} go={go}>
                <Said wording={slide.next.title} />
              </Link>
            </p>
          )}
          <p>
            <Link to={{}} go={go}>
              {t('endChoose')}
            </Link>
          </p>
        </>
      );
  }
}

const numbers = ({ number, of }: { number: number; of: number }) => ({ number, of });

function Heading({ slide, kicker }: { slide: Slide; kicker: ComponentChildren }) {
  return (
    <>
      <p class="kicker">{kicker}</p>
      <h1 id="slide-name">
        <TermText of={nameOf(slide)} />
      </h1>
    </>
  );
}

function Labelled({ label, of }: { label: string; of: Wording }) {
  return (
    <div class="labelled">
      <h2>{label}</h2>
      <p>
        <TermText of={of} />
      </p>
    </div>
  );
}

/** The choices; with the answer, the right one is marked by a sign, a word and a frame, and said why. */
function Choices({ slide: { kind, question } }: { slide: Extract<Slide, { kind: 'question' | 'answer' }> }) {
  const { t } = usePresentText();
  const isShown = kind === 'answer';
  return (
    <>
      <ol class="slide-choices">
        {question.choices.map((choice, i) => {
          const isRight = isShown && i === question.answer;
          return (
            <li key={i} class={isRight ? 'right' : undefined}>
              <Said wording={choice} />
              {isRight && (
                <strong class="right-word">
                  <span aria-hidden="true">✓</span> {t('rightAnswer')}
                </strong>
              )}
            </li>
          );
        })}
      </ol>
      {isShown && <Labelled label={t('because')} of={question.because} />}
    </>
  );
}
