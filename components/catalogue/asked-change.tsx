import type { Asked } from '../../utils/core/asked';
import { catalogueViewFr } from '../../utils/i18n/catalogue-view.fr';
import { formatMessage } from '../../utils/i18n/format';
import { askedDifference } from '../../utils/judging/asked-difference';
import { useText } from '../settings';
import { type CatalogueText, useCatalogueText } from './texts';

/** What was asked and what is asked now, option by option. */
export function AskedChange({ before, after }: { before: Asked | undefined; after: Asked | undefined }) {
  const { t, language } = useCatalogueText();
  const { t: word } = useText();
  const say = (value: unknown): string => {
    if (value === undefined || value === '' || value === 0 || value === Number.MAX_SAFE_INTEGER) return t('none');
    if (typeof value === 'boolean') return word(value ? 'yes' : 'no').toLowerCase();
    return typeof value === 'number' ? formatMessage('{value}', { value }, language) : String(value);
  };
  const lines = askedDifference(before, after).map((one) =>
    one.of === 'severity'
      ? t('optionChanged', {
          name: t('importance'),
          from: one.from ? word(one.from).toLowerCase() : t('none'),
          to: one.to ? word(one.to).toLowerCase() : t('none'),
        })
      : t('optionChanged', { name: optionName(one.name, t), from: say(one.from), to: say(one.to) }),
  );
  return (
    <ul class="asked-change hint">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function optionName(name: string, t: CatalogueText): string {
  const key = `option_${name}`;
  return key in catalogueViewFr ? t(key as keyof typeof catalogueViewFr) : t('otherOption', { name });
}
