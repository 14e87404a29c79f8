import type { Language } from '../core/locale';
import type { Data, Message } from '../core/rule';
import { formatMessage } from './format';
import { proofEn } from './proof.en';
import { proofFr } from './proof.fr';

export type ProofKey = keyof typeof proofFr;
export type ProofText = (key: ProofKey, data?: Data) => string;

/** What proofs say, on paper and in files. */
export const proofTexts: Record<Language, Record<ProofKey, Message>> = { fr: proofFr, en: proofEn };

export const proofText =
  (language: Language): ProofText =>
  (key, data) =>
    formatMessage(proofTexts[language][key], data, language);
