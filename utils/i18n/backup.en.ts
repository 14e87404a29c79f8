import type { Message } from '../core/rule';
import type { backupFr } from './backup.fr';

export const backupEn = {
  what: 'An encrypted copy of your data, in one or more folders of your choice. It is written by itself when something has changed and a page of Prêt à vendre is open, then read back. Your margins and the company’s profile are part of it.',
  hosts:
    'Choose at least two places: the computer’s disk, a USB stick, a folder that an online service synchronises. Whoever hosts the folder sees the files’ names, dates and sizes; their content opens only with your passphrase.',
  noRecovery: 'Passphrase forgotten, backup lost: nobody can open it for you, nor can we.',
  vaultOff:
    'A backup leaves this device: it has to be encrypted. Make the vault first: its passphrase will open the copies.',
  vaultLocked:
    'The vault is locked: nothing can be read, so nothing copied. Unlock it, and the copies that wait will be written.',
  vaultLink: 'Go to the vault',
  empty: 'No folder chosen.',
  reading: 'Reading how the folders stand…',

  add: 'Add a folder',
  folderAdded: 'Folder added: {name}',
  addedAlready: 'This folder is in the list already: {name}',
  backUp: 'Back up now',
  backedUp: {
    one: 'Copy written and read back in {count} folder.',
    other: 'Copies written and read back in {count} folders.',
  },
  backedUpPart: {
    one: '{count} folder of {of} has a whole copy. Each folder says what it lacks.',
    other: '{count} folders of {of} have a whole copy. Each folder says what it lacks.',
  },
  backedUpNone: 'No copy could be written. Each folder says why.',
  failed: 'The backup failed: {error}',
  stop: 'Stop',
  stopped: 'Stopped. The earlier copies are intact.',
  stageReading: 'Reading and encrypting your data…',
  stageWriting: 'Writing into {folder} ({index} of {of})…',
  stageChecking: 'Reading back in {folder} ({index} of {of})…',

  folders: 'Folders',
  standing_saved: 'Up to date',
  standing_changed: 'Changes to copy',
  standing_locked: 'Waiting for the vault',
  standing_never: 'No copy yet',
  standing_access: 'Access to be given again',
  standing_gone: 'Folder not found',
  standing_full: 'Disk full',
  standing_differs: 'Read back differently',
  standing_other: 'Failed',
  why_saved: 'Last copy {age}, read back whole.',
  why_changed: 'Last copy {age}. The next one will be written by itself {next}.',
  why_locked: 'Last copy: {age}. The next one will be written when the vault is open.',
  why_never: 'The first copy will be written by itself in a moment.',
  why_access:
    'The browser asks for your consent again after a restart. To be asked no more, answer “Allow on every visit” when it offers that.',
  why_gone: 'It was moved, renamed or deleted, or its disk is not plugged in. Put it back, or remove it from the list.',
  why_full: 'The copy could not be written. Make room, or keep fewer generations.',
  why_differs: 'What was read back is not what was written. The disk may be damaged: choose another folder as well.',
  why_other: 'The browser says: {error}',
  lastWas: 'Last whole copy: {age}.',
  noneYet: 'No whole copy.',
  nextSoon: 'in a moment',
  nextAt: 'at {time}',
  giveAccess: 'Give access again',
  accessRefused: 'Access was not given: {name}',
  accessGiven: 'Access given again: {name}',
  verify: 'Check the copies',
  verified: { one: '{count} copy read back, whole.', other: '{count} copies read back, all whole.' },
  verifiedDamaged: {
    one: '{count} copy is damaged and cannot be used.',
    other: '{count} copies are damaged and cannot be used.',
  },
  verifiedNone: 'No copy to check here.',
  remove: 'Remove from the list',
  removeSure: 'Nothing more will be copied into this folder. The files in it stay: they can still be used.',
  removed: 'Folder removed from the list: {name}. Its files have stayed.',

  generations: { one: '{count} generation', other: '{count} generations' },
  generation: 'Copy of {moment}',
  isWhole: 'Read back whole {age}',
  isDamaged: 'Damaged',
  isUnchecked: 'Never read back here',
  fromElsewhere: 'From another device or a former vault',
  restoreThis: 'Restore…',

  settings: 'Settings',
  keep: 'Generations kept in each folder',
  keepWhat: 'Half are the latest, the others the last of each day before.',
  remindAfter: 'Tell me after (days without a copy)',

  restore: 'Restore',
  restoreWhat:
    'Take up a copy, of this device or of another. Nothing is written before you have seen what would be added or replaced. If your passphrase has changed since, that of the day of the copy is needed.',
  pick: 'Choose a backup file',

  download: 'Download a backup',
  downloadWhat:
    'This browser does not let a page write into a folder. Download a backup from time to time, and put it away in two places yourself.',
  downloadAlso: 'Download a separate copy',
  downloaded: 'Backup handed over to the downloads: {name}. It could not be read back.',
  lastDownload: 'Last download: {age}. We can neither read it back nor know where it is.',
  noDownload: 'No backup downloaded.',

  reminder: {
    one: 'Your data has not been backed up for {count} day.',
    other: 'Your data has not been backed up for {count} days.',
  },
  reminderNone: 'Your data has no backup yet.',
  reminderOpen: 'See the backups',
  reminderLater: 'Later',
} satisfies Record<keyof typeof backupFr, Message>;
