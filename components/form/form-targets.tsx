import { useEffect, useId, useState } from 'preact/hooks';
import { formKey, formTargets, targetsOf } from '../../utils/judging/targets';
import { verdictLine } from '../../utils/judging/verdict';
import { changeSettings } from '../../utils/storage/settings';
import type { FormState } from '../../utils/storage/tabs';
import { useSettings, useText } from '../settings';
import { useFormText } from './form-texts';

/** The marketplaces one form is judged for, side by side in alphabetical order: the findings below are of the one chosen. */
export function FormTargets({ form, url }: { form: FormState; url: string }) {
  const { t: text, language } = useText();
  const { t } = useFormText();
  const id = useId();
  const targets = formTargets(language);
  const key = formKey(form.platform, url);
  const rows = targets.flatMap(({ id: marketplace, name }) =>
    form.verdicts.filter((verdict) => verdict.marketplace === marketplace).map((verdict) => ({ name, ...verdict })),
  );
  const show = (target: string) =>
    void changeSettings(({ formShown }) => ({ formShown: { ...formShown, [key]: target } }));

  return (
    <section class="form-targets" aria-labelledby={id}>
      <h2 id={id}>{t('judgedFor')}</h2>
      {rows.length > 1 && <p class="hint">{t('judgedForWhat')}</p>}
      <ul>
        {rows.map(({ marketplace, name, counts, standing }) => (
          <li key={marketplace}>
            <label data-standing={standing}>
              <input type="radio" name={id} checked={marketplace === form.shown} onChange={() => show(marketplace)} />
              <span class="form-target-name">{name}</span>
              <span>{verdictLine(counts, text)}</span>
            </label>
          </li>
        ))}
      </ul>
      <Choice platform={form.platform} url={url} />
    </section>
  );
}

function Choice({ platform, url }: { platform: string; url: string }) {
  const settings = useSettings();
  const { t, language } = useFormText();
  const key = formKey(platform, url);
  const kept = targetsOf(platform, url, settings);
  // What was ticked shows at once; what is kept follows.
  const [chosen, setChosen] = useState(kept);
  useEffect(() => setChosen(kept), [JSON.stringify(kept)]);

  const toggle = (target: string, wanted: boolean) => {
    const next = wanted ? [...chosen, target] : chosen.filter((one) => one !== target);
    setChosen(next);
    void changeSettings(({ formTargets: others }) => ({ formTargets: { ...others, [key]: next } }));
  };
  return (
    <details class="fold">
      <summary>{t('choose')}</summary>
      <p class="hint">{t('chooseWhat')}</p>
      <ul class="form-choices">
        {formTargets(language).map(({ id, name }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                // The last one stays: a form is judged for something.
                disabled={chosen.length === 1 && chosen[0] === id}
                onChange={({ currentTarget }) => toggle(id, currentTarget.checked)}
              />
              {name}
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
