/** The part of xAPI 1.0.3 that we write. */
type LanguageMap = Record<string, string>;

export interface XapiAgent {
  objectType: 'Agent';
  name: string;
  /** A pseudonymous account; never a mailbox. */
  account: { homePage: string; name: string };
}
export interface XapiActivity {
  objectType: 'Activity';
  id: string;
  definition: { name: LanguageMap; type: string };
}
export interface XapiResult {
  completion?: boolean;
  score?: { raw: number; min: number; max: number };
  extensions?: Record<string, unknown>;
}
export interface XapiStatement {
  id: string;
  actor: XapiAgent;
  verb: { id: string; display: LanguageMap };
  object: XapiActivity | { objectType: 'StatementRef'; id: string };
  result?: XapiResult;
  context: {
    registration: string;
    platform: string;
    instructor?: XapiAgent;
    contextActivities: { grouping: XapiActivity[] };
    extensions: Record<string, unknown>;
  };
  timestamp: string;
  version: '1.0.0';
}

/** An address that by its ending can never be anybody's (RFC 2606). */
export const HOME = 'https://pret-a-vendre.invalid';

const verb = (id: string, en: string, fr: string) => ({ id, display: { 'en-GB': en, 'fr-FR': fr } });
const adl = (name: string) => `http://adlnet.gov/expapi/verbs/${name}`;
export const VERBS = {
  initialized: verb(adl('initialized'), 'started', 'a commencé'),
  exited: verb(adl('exited'), 'closed', 'a clos'),
  resumed: verb(adl('resumed'), 'took up again', 'a repris'),
  experienced: verb(adl('experienced'), 'looked at', 'a regardé'),
  completed: verb(adl('completed'), 'is marked as having done', 'est noté comme ayant fait'),
  progressed: verb(adl('progressed'), 'is no longer marked as having done', 'n’est plus noté comme ayant fait'),
  satisfied: verb('https://w3id.org/xapi/adl/verbs/satisfied', 'has a listing that proves', 'a une fiche qui prouve'),
  waived: verb('https://w3id.org/xapi/adl/verbs/waived', 'set aside', 'a écarté'),
  scored: verb(adl('scored'), 'answered', 'a répondu à'),
  responded: verb(adl('responded'), 'assessed themselves on', 's’est évalué sur'),
  voided: verb(adl('voided'), 'voided', 'a annulé'),
} as const;

export const TYPES = {
  programme: 'http://adlnet.gov/expapi/activities/course',
  module: 'http://adlnet.gov/expapi/activities/module',
  step: 'http://adlnet.gov/expapi/activities/performance',
  quiz: 'http://adlnet.gov/expapi/activities/assessment',
  objective: 'http://adlnet.gov/expapi/activities/objective',
} as const;
