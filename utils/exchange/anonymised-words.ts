import { moduleById, modules, programmeById, stepById } from '../checklists';
import { COMPANY_FIGURES, bandsOf as companyBands, bandOf as figureBand } from '../core/bands';
import type { Wording } from '../core/checklist';
import { groupBy } from '../core/group-by';
import type { Language } from '../core/locale';
import type { Data } from '../core/rule';
import type { anonymisedFr } from '../i18n/anonymised.fr';
import { bandText } from '../i18n/bands';
import { ruleText } from '../judging/wording';
import { marketplaces } from '../marketplaces';
import type { Anonymised, AnonymousJourney, AnonymousListing, AnonymousState } from './anonymised-shape';

/** Some of the file's data in words: `[what it is, what it says]`. */
export interface Passage {
  kind: 'general' | 'listing' | 'decisions' | 'journey' | 'company';
  title: string;
  rows: [string, string][];
}

interface Speech {
  t(key: keyof typeof anonymisedFr, data?: Data): string;
  familyName(family: string): string;
  language: Language;
}

/** Every datum of the file, in words, in its order: a test sees to it that none is left out. */
export function passagesOf(file: Anonymised, speech: Speech): Passage[] {
  const { t, language } = speech;
  const { format, version, name, week, listings = [], decisions = [], training = [], company } = file;
  const ruleTitle = (rule: string) => ruleText(rule, language).title;
  return [
    {
      kind: 'general',
      title: t('general'),
      rows: [
        [t('format'), t('formatIs', { format, version })],
        [t('pseudonym'), name],
        [t('writtenIn'), weekText(week, speech)],
      ],
    },
    ...listings.map((listing): Passage => listingPassage(listing, speech)),
    ...(decisions.length
      ? [
          {
            kind: 'decisions' as const,
            title: t('decisions'),
            rows: decisions.map(({ rule, kind, times }): [string, string] => [
              ruleTitle(rule),
              `${t(`decision_${kind}`)} (${t('fiches', { band: countText(times, speech) })})`,
            ]),
          },
        ]
      : []),
    ...training.map((journey): Passage => journeyPassage(journey, speech)),
    ...(company
      ? [
          {
            kind: 'company' as const,
            title: t('company'),
            rows: COMPANY_FIGURES.flatMap((figure): [string, string][] => {
              const band = companyBands(figure).find(({ from }) => company[figure]?.split(/[-+]/)[0] === String(from));
              return band ? [[t(`c_${figure}`), bandText(band, language)]] : [];
            }),
          },
        ]
      : []),
  ];
}

function listingPassage(
  { name, marketplace, family, moments, first, last }: AnonymousListing,
  speech: Speech,
): Passage {
  const { t, familyName } = speech;
  const place = marketplaces.find(({ id }) => id === marketplace)?.name ?? t('otherMarketplace');
  return {
    kind: 'listing',
    title: t('listing', { name }),
    rows: [
      [t('marketplace'), place],
      [t('kind'), family === 'unknown' ? t('kindUnknown') : familyName(family)],
      [t('moments'), countText(moments, speech)],
      ...stateRows(first, t('first'), speech),
      ...stateRows(last, t('last'), speech),
    ],
  };
}

/** What there is to do first. */
const OUTCOMES = ['failed', 'cantTell', 'waived', 'passed', 'inapplicable', 'untested'] as const;

function stateRows(state: AnonymousState, when: string, speech: Speech): [string, string][] {
  const { t, language } = speech;
  const lengthText = (band: string) => {
    const words = measureText(band, speech);
    return band === 'absent' || band === 'unknown' ? words : t('characters', { band: words });
  };
  const outcomes = groupBy(Object.entries(state.outcomes), ([, outcome]) => outcome!);
  const rows: [string, string][] = [
    [t('standing'), `${t(`standing_${state.standing}`)} (${weekText(state.week, speech)})`],
    [t('countsLabel'), t('counts', { ...state.counts })],
    [t('coverageLabel'), t('coverage', { ...state.coverage })],
    [t('price'), priceText(state.price, speech)],
    [t('pictures'), measureText(state.pictures, speech)],
    [t('titleLength'), lengthText(state.title)],
    [t('description'), lengthText(state.description)],
    [t('bullets'), measureText(state.bullets, speech)],
    [t('attributes'), measureText(state.attributes, speech)],
    ...OUTCOMES.flatMap((outcome): [string, string][] => {
      const rules = outcomes.get(outcome)?.map(([rule]) => ruleText(rule, language).title);
      return rules ? [[t(`outcome_${outcome}`), rules.join(' · ')]] : [];
    }),
  ];
  return rows.map(([what, says]) => [`${when}, ${what}`, says]);
}

function journeyPassage(journey: AnonymousJourney, speech: Speech): Passage {
  const { t, language } = speech;
  const { name, programme, started, changed, closed, steps, quizzes, levels } = journey;
  const say = (wording: Wording | undefined, id: string) => wording?.[language] ?? wording?.fr ?? id;
  const objectives = modules.flatMap((module) => module.objectives);
  const byStatus = groupBy(Object.entries(steps), ([, status]) => status);
  return {
    kind: 'journey',
    title: t('journey', { name }),
    rows: [
      [t('programme'), programme === 'own' ? t('ownProgramme') : say(programmeById(programme)?.title, programme)],
      [t('started'), weekText(started, speech)],
      [t('changed'), weekText(changed, speech)],
      [t('state'), t(closed ? 'closed' : 'open')],
      ...[...byStatus].map(([status, all]): [string, string] => [
        t(`step_${status!}`),
        all.map(([id]) => say(stepById(id)?.action, id)).join(' · '),
      ]),
      ...quizzes.map(({ module, occasion, right, asked }): [string, string] => [
        t(`quiz_${occasion}`, { module: say(moduleById(module)?.title, module) }),
        t('score', { right, asked }),
      ]),
      ...levels.map(({ objective, occasion, level }): [string, string] => [
        t(`level_${occasion}`, { objective: say(objectives.find(({ id }) => id === objective)?.text, objective) }),
        t('level', { level }),
      ]),
    ],
  };
}

const weekText = (week: string, { t }: Speech) =>
  t('week', { week: String(Number(week.slice(6))), year: week.slice(0, 4) });

/** A band of a whole number of things. */
function countText(band: string, { t }: Speech): string {
  if (band.endsWith('+')) return t('atLeast', { from: band.slice(0, -1) });
  const [from = '', below] = band.split('-');
  const to = Number(below) - 1;
  return Number(from) === to ? t('exactly', { from }) : t('between', { from, to: String(to) });
}

function measureText(band: string, speech: Speech): string {
  return band === 'absent' || band === 'unknown' ? speech.t(band) : countText(band, speech);
}

function priceText(band: string, speech: Speech): string {
  if (band === 'other-currency') return speech.t('otherCurrency');
  if (band === 'absent' || band === 'unknown') return speech.t(band);
  const figures = figureBand(Number.parseInt(band, 10), 'price');
  return figures ? bandText(figures, speech.language) : band;
}
