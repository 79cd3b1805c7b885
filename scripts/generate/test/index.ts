// Exports for tests of other scripts.
export { emitProviderData } from '../emit/provider-data.ts'
export { run, snapshot, temporaryFolder, writeText } from './fixture.ts'
export { runContract } from './run-contract.ts'
