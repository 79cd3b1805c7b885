// Exports for tests of other scripts.
export { run, snapshot, temporaryFolder, writeText } from './fixture.ts'
export { runContract } from './run-contract.ts'
