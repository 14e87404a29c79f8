/* What the storage tests call inside a real browser. */
export { connect, DATABASE_NAME, eraseDatabase, openDatabase, upgrades } from '../../utils/storage/database';
export { pastPricesOf } from '../../utils/storage/past-prices';
export { addProgress, readProgress } from '../../utils/storage/progress';
export { forgetListing, historyOf, rememberReport, snapshotOf } from '../../utils/storage/snapshots';
export { deleteWaiver, listWaivers, saveWaiver } from '../../utils/storage/waivers';
export { exportProgress, importProgress, parseProgressFile } from '../../utils/training/backup';
export { readJourneys, startJourney } from '../../utils/training/journeys';
export { makeResultFile } from '../../utils/training/make-results';
export { proveSteps } from '../../utils/training/prove';
