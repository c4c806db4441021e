/** The store of this device: open it here, read about it in `storage.ts`. */
export { openStorage, StorageOpenError } from './open'
export type { OpenOptions, OpenProblem } from './options'
