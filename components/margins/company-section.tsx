import { useEffect, useRef, useState } from 'preact/hooks';
import { bandOf, COMPANY_FIGURES, type CompanyFigure } from '../../utils/core/bands';
import { change, redo, startTimeline, type Timeline, undo } from '../../utils/draft/undo';
import { bandText } from '../../utils/i18n/bands';
import { readCompany, saveCompany } from '../../utils/storage/margins';
import type { Company } from '../../utils/storage/schema';
import { FigureField } from './figure-field';
import { useMarginText } from './texts';

type Profile = Company['figures'];

/** What the firm may note of itself: all of it optional, and leaving as bands only. */
export function CompanySection({ keeps }: { keeps: boolean }) {
  const { t, language } = useMarginText();
  const [timeline, setTimeline] = useState<Timeline<Profile>>();
  const [error, setError] = useState('');
  const [said, setSaid] = useState('');
  // One write after the other: the last one typed is the last one kept.
  const last = useRef(Promise.resolve());
  useEffect(() => {
    let stopped = false;
    const load = async () => {
      const stored = keeps ? ((await readCompany())?.figures ?? {}) : {};
      // What was typed before there was a vault goes into it.
      const merged = { ...stored, ...timeline?.present };
      if (stopped) return;
      setTimeline(startTimeline(merged));
      if (keeps && timeline) await saveCompany(stored, merged);
    };
    load().catch((reason) => stopped || setError(t('unreadable', { error: String(reason) })));
    return () => {
      stopped = true;
    };
  }, [keeps]);
  if (!timeline) return error ? <p role="alert">{error}</p> : null;

  const show = (next: Timeline<Profile>) => {
    setTimeline(next);
    if (!keeps) return;
    last.current = last.current
      .then(() => saveCompany(timeline.present, next.present))
      .then(
        () => setError(''),
        (reason) => setError(t('refused', { error: String(reason) })),
      );
  };
  const set = (name: CompanyFigure, value: number | undefined) =>
    show(change(timeline, { ...timeline.present, [name]: value }, name, Date.now()));
  const { present, past, future } = timeline;
  const isEmpty = COMPANY_FIGURES.every((name) => present[name] === undefined);
  return (
    <section class="company" aria-labelledby="company">
      <h2 id="company">{t('company')}</h2>
      <p>{t('companyWhat')}</p>
      <p>{t('companyBands')}</p>
      {!keeps && <p class="hint">{t('companyVault')}</p>}
      <div class="figures">
        {COMPANY_FIGURES.map((name) => {
          const value = present[name];
          const band = value === undefined ? undefined : bandOf(value / 100, name);
          return (
            <FigureField
              key={name}
              label={t(`c_${name}`)}
              hint={band && t('band', { band: bandText(band, language) })}
              kind="amount"
              unit={t('euros')}
              value={value}
              onChange={(next) => set(name, next)}
            />
          );
        })}
      </div>
      <div class="actions">
        <button type="button" disabled={past.length === 0} onClick={() => show(undo(timeline))}>
          {t('undo')}
          <span class="unseen"> {t('company')}</span>
        </button>
        <button type="button" disabled={future.length === 0} onClick={() => show(redo(timeline))}>
          {t('redo')}
          <span class="unseen"> {t('company')}</span>
        </button>
        <button
          type="button"
          class="danger"
          disabled={isEmpty}
          onClick={() => {
            show(change(timeline, {}, 'erase', Date.now()));
            setSaid(t('companyErased'));
          }}
        >
          {t('eraseCompany')}
        </button>
      </div>
      <p role="status">{said}</p>
      <p role="alert" class="error">
        {error}
      </p>
    </section>
  );
}
