/* What the storage tests call inside a real browser. */
export { importRecords, previewRecords } from '../../utils/exchange/import';
export { writeEverything } from '../../utils/exchange/write-everything';
export { readCatalogue } from '../../utils/storage/catalogue';
export { connect, eraseDatabase, openDatabase } from '../../utils/storage/database';
export { decisionsOn } from '../../utils/storage/decisions';
export { patchDraft, readDraft, saveDraft } from '../../utils/storage/drafts';
export { finishVault } from '../../utils/storage/finish-vault';
export { keepForm } from '../../utils/storage/kept-forms';
export { storedMark, takeStoredMark } from '../../utils/storage/mark';
export { pastPricesOf } from '../../utils/storage/past-prices';
export { DATABASE_NAME, places } from '../../utils/storage/places';
export { addProgress, appendProgress, readProgress } from '../../utils/storage/progress';
export { list, VaultLocked } from '../../utils/storage/records';
export { forgetListing, historyOf, rememberReport, snapshotOf } from '../../utils/storage/snapshots';
export { upgrades } from '../../utils/storage/upgrades';
export {
  changePassphrase,
  giveUpVault,
  isWrong,
  lockVault,
  makeVault,
  nextTry,
  unlockVault,
  vaultStatus,
} from '../../utils/storage/vault';
export { amendWaiver, deleteWaiver, listWaivers, saveWaiver } from '../../utils/storage/waivers';
export { readJourneys, startJourney } from '../../utils/training/journeys';
export { makeResultFile } from '../../utils/training/make-results';
export { proveSteps } from '../../utils/training/prove';
