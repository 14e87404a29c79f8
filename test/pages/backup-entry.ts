/* What the tests of backups call inside a real browser. */
export {
  checkWritten,
  digestOf,
  listFolder,
  readGeneration,
  removeFile,
  writeGeneration,
} from '../../utils/backup/folder';
export { nameOf } from '../../utils/backup/generations';
