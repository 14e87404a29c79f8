/* What the tests of backups do inside a page of the extension, besides what a person does in it. */
export { shareVaultKey } from '../../utils/site/vault-key';
export { listDrafts, saveDraft } from '../../utils/storage/drafts';
export { finishVault } from '../../utils/storage/finish-vault';
export { eraseEverything } from '../../utils/storage/forget-all';
export { lockVault, makeVault, unlockVault } from '../../utils/storage/vault';
