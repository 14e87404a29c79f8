import type { Message } from '../core/rule';
import type { dataFr } from './data.fr';

export const dataEn: Record<keyof typeof dataFr, Message> = {
  intro: 'Everything stays in this browser, on this computer. It is yours to look at, take away, bring back and erase.',
  contents: 'On this page',
  back: 'Back to the options',
  exchange: 'Export and import',
  backup: 'Backups',
  keep: 'Keep and erase',
  vault: 'Vault',
};
