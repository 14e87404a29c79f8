import type { Programme, Wording } from '../core/checklist';
import type { ProgressEvent } from '../core/progress';
import { inOrder } from '../core/progress-order';
import { proofText } from '../i18n/proof';
import { INDICATORS, type ProofItem } from './indicators';
import type { LearnerRecord } from './record';
import { uuidOf } from './uuid';
import {
  HOME,
  TYPES,
  VERBS,
  type XapiActivity,
  type XapiAgent,
  type XapiResult,
  type XapiStatement,
} from './xapi-shape';

interface Said {
  verb: keyof typeof VERBS;
  object: XapiActivity;
  item: ProofItem;
  result?: XapiResult;
  by?: 'trainer';
}

/** A statement that stands, under its id. */
interface Stated {
  id: string;
  said: Said;
}

const extension = (name: string) => `${HOME}/xapi/extensions/${name}`;
/** In both languages: a statement once imported must stay the same, whoever exports it again. */
const LIMITS = { 'en-GB': proofText('en')('limitShort'), 'fr-FR': proofText('fr')('limitShort') };

/**
 * What happened on one journey, as xAPI statements. Each event gives the same statement with the same id every time, so
 * that a learning record store takes it once; an event that was undone is voided. Notes and remarks stay out: they are
 * words about a person, not deeds. No statement has a duration.
 */
export async function toXapi(record: LearnerRecord): Promise<XapiStatement[]> {
  const { journey, pseudonym } = record;
  const actor = agent(journey.id, pseudonym);
  const registration = await uuidOf(`journey ${journey.id}`);
  const programme = activity('programme', record.programme.id, record.programme.title);
  const things = thingsOf(record.programme);
  const statements: XapiStatement[] = [];
  const stated = new Map<string, Stated>();
  const voiding = new Map<string, Stated>();
  for (const event of inOrder(record.events)) {
    if (event.journey !== journey.id) continue;
    const id = await uuidOf(`event ${event.id}`);
    const base = { actor, timestamp: new Date(event.at).toISOString(), version: '1.0.0' as const };
    const context = (item: ProofItem) => ({
      registration,
      platform: 'Prêt à vendre',
      contextActivities: { grouping: [programme] },
      extensions: { [extension('does-not-prove')]: LIMITS, [extension('qualiopi-to-verify')]: INDICATORS[item] },
    });
    const target = event.type === 'undone' ? stated.get(event.event) : undefined;
    if (target) {
      voiding.set(event.id, target);
      const object = { objectType: 'StatementRef' as const, id: target.id };
      statements.push({ ...base, id, verb: VERBS.voided, object, context: context('adaptation') });
      continue;
    }
    // What was undone by mistake is said anew: in a record store nothing brings a voided statement back.
    const said = event.type === 'undone' ? voiding.get(event.event)?.said : saidBy(event, programme, things);
    if (!said) continue;
    if (event.type !== 'journeyStarted') stated.set(event.id, { id, said });
    statements.push({
      ...base,
      id,
      verb: VERBS[said.verb],
      object: said.object,
      ...(said.result ? { result: said.result } : {}),
      context: { ...context(said.item), ...(said.by ? { instructor: agent('trainer', 'Formateur') } : {}) },
    });
  }
  return statements;
}

const agent = (account: string, name: string): XapiAgent => ({
  objectType: 'Agent',
  name,
  account: { homePage: HOME, name: account },
});

const activity = (type: keyof typeof TYPES, id: string, { fr, en }: Wording): XapiActivity => ({
  objectType: 'Activity',
  id: `${HOME}/xapi/${type}/${encodeURIComponent(id.toWellFormed())}`,
  definition: {
    name: { ...(en === undefined ? {} : { 'en-GB': en }), ...(fr === undefined ? {} : { 'fr-FR': fr }) },
    type: TYPES[type],
  },
});

/** What a statement may be about, by kind and id; what the programme no longer has keeps its id for a name. */
function thingsOf({ modules }: Programme) {
  const titles = new Map<string, Wording>();
  for (const { id, title, objectives, parts } of modules) {
    titles.set(`quiz ${id}`, title);
    for (const { id, text } of objectives) titles.set(`objective ${id}`, text);
    for (const { id, action, formerly = [] } of parts.flatMap(({ steps }) => steps)) {
      for (const name of [...formerly, id]) titles.set(`step ${name}`, action);
    }
  }
  return (type: 'quiz' | 'objective' | 'step', id: string, part = ''): XapiActivity =>
    activity(type, id + part, titles.get(`${type} ${id}`) ?? { fr: id });
}

function saidBy(event: ProgressEvent, programme: XapiActivity, thing: ReturnType<typeof thingsOf>): Said | undefined {
  switch (event.type) {
    case 'journeyStarted':
      return { verb: 'initialized', object: programme, item: 'adaptation' };
    case 'journeyClosed':
      return { verb: 'exited', object: programme, item: 'adaptation' };
    case 'journeyReopened':
      return { verb: 'resumed', object: programme, item: 'adaptation' };
    case 'stepOpened':
      return { verb: 'experienced', object: thing('step', event.step), item: 'adaptation' };
    case 'stepMarked':
      return {
        verb: event.done ? 'completed' : 'progressed',
        object: thing('step', event.step),
        item: 'adaptation',
        result: { completion: event.done, extensions: { [extension('marked-by')]: event.by } },
        ...(event.by === 'trainer' ? { by: 'trainer' } : {}),
      };
    case 'stepSetAside':
      return {
        verb: 'waived',
        object: thing('step', event.step),
        item: 'adaptation',
        result: { extensions: { [extension('reason')]: event.reason } },
      };
    case 'stepTakenUp':
      return { verb: 'resumed', object: thing('step', event.step), item: 'adaptation' };
    case 'stepProved':
      return {
        verb: 'satisfied',
        object: thing('step', event.step),
        item: 'achievement',
        result: { completion: true, extensions: { [extension('seen-on')]: event.proof } },
      };
    case 'stepLost':
      return {
        verb: 'progressed',
        object: thing('step', event.step),
        item: 'achievement',
        result: { completion: false, extensions: { [extension('failed-rules')]: event.rules } },
      };
    case 'quizTaken': {
      const right = event.answers.filter((answer) => answer.right).length;
      return {
        verb: 'scored',
        object: thing('quiz', event.module, `-${event.occasion}`),
        item: event.occasion === 'before' ? 'positioning' : 'achievement',
        ...(event.answers.length ? { result: { score: { raw: right, min: 0, max: event.answers.length } } } : {}),
      };
    }
    case 'selfAssessed':
      return {
        verb: 'responded',
        object: thing('objective', event.objective, `-${event.occasion}`),
        item: event.occasion === 'before' ? 'positioning' : 'achievement',
        result: { score: { raw: event.level, min: 1, max: 4 } },
      };
    default:
      return undefined;
  }
}
