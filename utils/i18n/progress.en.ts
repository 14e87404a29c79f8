import type { Message } from '../core/rule';
import type { progressFr } from './progress.fr';

export const progressEn: Record<keyof typeof progressFr, Message> = {
  events: { one: '{count} recorded action', other: '{count} recorded actions' },
  heldJourneys: { one: '{count} training journey ({events})', other: '{count} training journeys ({events})' },
  programmes: { one: '{count} programme of your own', other: '{count} programmes of your own' },
  sessions: { one: '{count} training session', other: '{count} training sessions' },
  results: { one: '{count} result file received', other: '{count} result files received' },
};
