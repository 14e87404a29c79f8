import { useEffect, useRef } from 'preact/hooks';
import type { Programme } from '../../utils/core/checklist';
import { slidesOf } from '../../utils/training/slides';
import { LanguageChoice } from '../language-choice';
import { Said } from '../said';
import { KeyList } from './key-list';
import { hrefOf, type Route } from './route';
import { usePresentText } from './texts';

interface Props {
  programmes: readonly Programme[];
  /** Why there is nothing to project yet. */
  notice: string | undefined;
  go(route: Route): void;
}

/** Every programme and its modules, to project one of them. */
export function Choose({ programmes, notice, go }: Props) {
  const { t } = usePresentText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <main class="present-choose">
      <h1 ref={heading} tabIndex={-1}>
        {t('chooseTitle')}
      </h1>
      <p class="lead">{t('chooseWhat')}</p>
      {notice && (
        <p class="notice" data-tone="warning" role="alert">
          {notice}
        </p>
      )}
      <LanguageChoice />
      {programmes.map((programme, i) => (
        <details key={programme.id} class="fold" open={i === 0}>
          <summary>
            <h2>
              <Said wording={programme.title} />
            </h2>
          </summary>
          <p class="hint">
            <Said wording={programme.about} />
          </p>
          <ul class="present-modules">
            <li>
              <Link to={{ programme: programme.id }} go={go}>
                <strong>{t('wholeProgramme')}</strong>
              </Link>{' '}
              <span class="hint">
                {t('size', {
                  modules: t('moduleCount', { count: programme.modules.length }),
                  slides: t('slideCount', { count: slidesOf(programme).length }),
                })}
              </span>
            </li>
            {programme.modules.map((module) => (
              <li key={module.id}>
                <Link to={{ programme: programme.id, module: module.id }} go={go}>
                  <Said wording={module.title} />
                </Link>{' '}
                <span class="hint">{t('slideCount', { count: slidesOf(programme, module).length })}</span>
              </li>
            ))}
          </ul>
        </details>
      ))}
      <h2>{t('keysTitle')}</h2>
      <KeyList />
    </main>
  );
}

interface LinkProps {
  to: Route;
  go(route: Route): void;
  children: preact.ComponentChildren;
}

/** A way within the page, which can be opened in another tab as well. */
export function Link({ to, go, children }: LinkProps) {
  const onClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a href={hrefOf(to)} onClick={onClick}>
      {children}
    </a>
  );
}
