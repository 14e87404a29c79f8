/* What the storage tests call inside a real browser. */
export { connect, DATABASE_NAME, eraseDatabase, openDatabase, upgrades } from '../../utils/storage/database';
export { forgetListing, historyOf, rememberReport, snapshotOf } from '../../utils/storage/snapshots';
export { deleteWaiver, listWaivers, saveWaiver } from '../../utils/storage/waivers';
