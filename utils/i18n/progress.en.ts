import type { Message } from '../core/rule';
import type { progressFr } from './progress.fr';

export const progressEn: Record<keyof typeof progressFr, Message> = {
  events: { one: '{count} recorded action', other: '{count} recorded actions' },
  heldJourneys: { one: '{count} training journey ({events})', other: '{count} training journeys ({events})' },
  programmes: { one: '{count} programme of your own', other: '{count} programmes of your own' },
  sessions: { one: '{count} training session', other: '{count} training sessions' },
  results: { one: '{count} result file received', other: '{count} result files received' },

  progressFile: 'Copy of the progress',
  progressFileWhat:
    'One file holds all that belongs to the training: journeys, programmes of your own, sessions and results received. Use it as a backup, or to go on with another computer. It holds your notes and the titles of the listings that proved a step: keep it to yourself.',
  exportProgress: 'Save the progress to a file',
  exported: 'File saved: {name}',
  exportRefused: 'Saving failed: {error}',
  importProgress: 'Import progress from a file',
  importWhat: 'Nothing is replaced before you have seen it. Importing the same file twice changes nothing.',
  importRefused: 'The import failed, and nothing was changed: {error}',
  preview: 'What “{name}” holds',
  exportedOn: 'File saved on {moment}',
  kind: 'Content',
  added: 'New',
  replaced: 'Updated',
  known: 'Already here',
  kind_events: 'Recorded actions',
  kind_programmes: 'Programmes of your own',
  kind_sessions: 'Training sessions',
  kind_results: 'Results received',
  importYes: 'Import this progress',
  importNo: 'Cancel',
  nothingNew: 'All that this file holds is here already.',
  imported: {
    one: 'Progress imported: {count} item added or updated.',
    other: 'Progress imported: {count} items added or updated.',
  },
};
