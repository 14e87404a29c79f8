import type { Message } from '../core/rule';
import type { vaultFr } from './vault.fr';

export const vaultEn: Record<keyof typeof vaultFr, Message> = {
  lockedTitle: 'The vault is locked',
  lockedWhat: 'What is kept here is encrypted. The extension goes on recording; to read it, type your passphrase.',
  passphrase: 'Passphrase',
  current: 'Current passphrase',
  open: 'Open the vault',
  opening: 'Opening…',
  lock: 'Lock the vault',
  show: 'Show what I type',
  wrong: 'This is not the right passphrase. Nothing was opened.',
  wait: { one: 'Next try in {count}\u00a0second.', other: 'Next try in {count}\u00a0seconds.' },
  failed: 'That did not work, and nothing has changed: {error}',

  intro:
    'The vault encrypts on your device what the extension keeps that is private: the content of your listings and drafts, your notes, the participants, the company’s figures. Only you know the key.',
  protects:
    'It protects against whoever takes or copies your disk, and whoever opens the extension while you are away. It does not protect against spyware on this computer, nor while the vault is open. The page shown in a tab can be read as long as the tab is open.',
  staysOpen:
    'Still readable: your settings (with the sites where the extension keeps silent), dates, verdicts and their numbers, and your training programmes, which are made to be shared.',
  noRecovery:
    'Nobody can find this passphrase again: neither we, nor a trainer, nor the browser. If you lose it, what is in the vault is lost.',
  understood: 'I understand: without this passphrase, everything is lost. I have noted it in a safe place.',
  make: 'Make the vault',
  making: 'Making the vault…',
  choose: 'Choose a passphrase',
  again: 'The same once more',
  suggest: 'Suggest a passphrase drawn by chance',
  suggested: 'Suggested passphrase',
  suggestedHint: 'Note it on paper before you go on: it will not be shown again.',
  length: 'At least {count}\u00a0characters: four or five words that have nothing to do with each other.',
  tooShort: 'Too short: {count}\u00a0characters are missing.',
  different: 'The two passphrases are not the same.',
  toTick: 'Tick the box first: there is no way back.',

  isOff: 'There is no vault: what is kept can be read by whoever has access to this disk.',
  isOpen: 'The vault is open.',
  isLocked: 'The vault is locked.',
  closing: 'Encrypting what was kept before',
  reopening: 'Decrypting what is kept',
  progress: '{done} of {total}',
  pending: 'Some of it is still to be done. You may close this page: it will go on later.',
  goOn: 'Go on now',
  lockAfter: 'Lock it by itself',
  minutes: { one: 'after {count}\u00a0minute without activity', other: 'after {count}\u00a0minutes without activity' },
  withBrowser: 'only when the browser closes',
  change: 'Change the passphrase',
  next: 'New passphrase',
  changed: 'The passphrase is changed. The former one opens nothing here any more; it still opens backups made before.',
  giveUp: 'Remove the vault',
  giveUpWhat:
    'Everything that is kept will be decrypted and stay readable on this disk. The company profile and the figures of your margins, which exist in the vault only, will be erased.',
  givenUp: 'There is no vault any more.',
  made: 'The vault is made and open. Everything that is kept is now encrypted.',
  cancel: 'Cancel',
  needed: 'This is kept in a vault only.',
  toVault: 'Make a vault',
  how: 'How it is done',
  howWhat:
    'AES-GCM with 256\u00a0bits, by the browser. The private key is itself encrypted with a key made from your passphrase (PBKDF2, SHA-256, {iterations}\u00a0rounds). The extension closes what it records with the public key: it does not need the passphrase to write.',
  proposeTitle: 'Encrypt what is kept',
  proposeWhat: 'If you like, a passphrase that only you know closes everything the extension keeps on this computer.',
};
