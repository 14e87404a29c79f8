import type { FieldName, FieldValues } from '../core/listing';
import type { Report } from '../core/report';
import type { Translate } from '../i18n/catalogue';
import type { Counter } from '../messaging/protocol';
import { cutAt, LIMITED_FIELDS, type Limit, limitsFor, measure } from './limits';

/** How much of what would be cut is quoted. */
const QUOTED = 60;

/** Counters for the fields of a form, in finished sentences: how long, of how much, and what lies beyond. */
export function countersOf({ listing, today }: Report, rulesOff: readonly string[], t: Translate): Counter[] {
  return LIMITED_FIELDS.flatMap((field) => {
    const reading = listing.fields[field];
    const limits = limitsFor(listing, field, { today, rulesOff });
    if (reading.state !== 'known' || !limits.length) return [];
    const { value } = reading as { value: FieldValues[FieldName] };
    const texts = Array.isArray(value) ? (value as string[]) : [String(value)];
    const each = limits.filter(({ of }) => of !== 'items');
    return each.length ? texts.map((text, index) => counterOf(field, index, text, each, t)) : [];
  });
}

/** Beside the first limit that is passed, or else the next one. */
function counterOf(field: FieldName, index: number, text: string, limits: readonly Limit[], t: Translate): Counter {
  const hard = limits.filter(({ beyond }) => beyond !== 'advised');
  const passed = (limit: Limit) => measure(text, limit.unit) > limit.limit;
  const limit = hard.find(passed) ?? limits.find((one) => !passed(one)) ?? limits.at(-1)!;
  const isOver = passed(limit);
  const { beyond } = isOver && limit.beyond === 'cut' ? cutAt(text, limit) : { beyond: '' };
  const count = measure(text, limit.unit);
  const quoted = beyond.length > QUOTED ? `${beyond.slice(0, QUOTED)}…` : beyond;
  return {
    field,
    index,
    tone: isOver ? 'over' : 'within',
    text: t(limit.unit === 'bytes' ? 'counterBytes' : 'counterCharacters', { length: count, limit: limit.limit }),
    ...(isOver && {
      more: quoted ? t('counterCut', { text: quoted }) : t(`counter_${limit.beyond}`, { over: count - limit.limit }),
    }),
  };
}
