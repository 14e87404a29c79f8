import type { Message } from '../core/rule';
import type { forgetFr } from './forget.fr';

export const forgetEn: Record<keyof typeof forgetFr, Message> = {
  space: 'Space used',
  spaceTotal: 'About {size} in all, as the browser says.',
  spaceCaption: 'Measured on part of the data; the rest of the total is the browser’s own.',
  kind: 'What',
  records: 'Records',
  size: 'Size',
  history: 'States of your listings',
  decisions: 'Decisions and answers',
  texts: 'Drafts and typed forms',
  training: 'Training',
  sessions: 'Sessions and results',
  figures: 'Margins and company',
  unlimited:
    'The extension asked the browser for space without a fixed limit (“unlimitedStorage”): only the disk bounds it, and the browser does not erase it to win space back.',
  persisted: 'The browser has marked these data as lasting, too.',
  notPersisted:
    'The browser has not marked these data as lasting. To be on the safe side, make a backup, or ask it to keep them.',
  persist: 'Ask the browser to keep them',
  persistRefused: 'The browser did not agree. Make a backup.',
  almostFull:
    '{size} are left: the disk is nearly full. Make a backup elsewhere, then free some space; otherwise new data might not be saved.',
  toBackup: 'Go to the backups',
  uninstall:
    'Uninstalling the extension erases all that is here, for good: listings, decisions, training, vault, settings and the list of backup folders. The files in your folders stay. Export or back up first.',

  retention: 'How long things are kept',
  retentionWhat:
    'What is older goes when the browser starts, even while the vault is locked. A journey or a session goes whole, once nothing has changed in it since. Your decisions, drafts, margins and programmes stay: you erase those yourself.',
  retentionListings: 'States of listings',
  retentionTraining: 'Training journeys and sessions',
  forEver: 'For ever',
  months: { one: '{count} month', other: '{count} months' },
  wouldGo: 'Applying this choice will erase now, for good:',
  wouldGoNothing: 'Nothing that is kept is old enough to be erased now.',
  apply: 'Apply this choice',
  applied: 'Done. The time chosen holds from now on.',

  moments: { one: '{count} state of a listing', other: '{count} states of listings' },
  journeys: { one: '{count} journey', other: '{count} journeys' },
  waivers: { one: '{count} point set aside', other: '{count} points set aside' },
  answers: { one: '{count} answer', other: '{count} answers' },
  families: { one: '{count} choice of family', other: '{count} choices of family' },
  drafts: { one: '{count} draft', other: '{count} drafts' },
  keptForms: { one: '{count} typed form', other: '{count} typed forms' },
  costs: { one: '{count} margin', other: '{count} margins' },
  events: { one: '{count} training event', other: '{count} training events' },
  sessionCount: { one: '{count} session', other: '{count} sessions' },
  results: { one: '{count} result file', other: '{count} result files' },
  participants: { one: '{count} participant, with your remarks', other: '{count} participants, with your remarks' },
  nothingThere: 'nothing',
  counting: 'Counting…',
  willGo: 'This will erase:',
  undoUntil: 'You can undo it as long as this page stays open.',

  some: 'Erase a part',
  listings: 'One listing',
  find: 'Find a listing',
  more: { one: 'And {count} more: find it by its title.', other: 'And {count} more: find them by title.' },
  listingNote: 'What a listing has proved in a training journey stays there, with its title.',
  modules: 'The history of one module',
  module: '{module}, journey of {name}',
  participantsTitle: 'One participant',
  participant: '{name}, session “{session}”',
  participantNote: 'Files exported already, backups included, do not change.',
  sessionsTitle: 'One session',
  none: 'Nothing to erase here.',
  erase: 'Erase',

  undo: 'Put it back',
  gone: 'Erased: {name}',
  back: 'Put back: {name}',
  refused: 'Erasing failed, nothing has changed: {error}',
  undoRefused: 'Undoing failed: {error}',
  cannotPutBack:
    'This can no longer be undone: everything was erased, or the vault has changed since. Open the same vault again, or restore a backup.',

  all: 'Erase everything',
  allSure:
    'This will erase from this browser, with the vault, your margins, the company profile and the list of backup folders:',
  allKept: 'Site permissions stay, and so do the files in your backup folders.',
  allUndo:
    'You can undo it as long as this page stays open; what was noted meanwhile is then replaced. A vault comes back locked.',
  allNoUndo: 'There is too much ({size}) for it to be undone. Export first.',
  allName: 'all that was kept',
  toExport: 'Go to the export',
};
