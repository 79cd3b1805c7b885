// What tests of other programs use of these tests.
export { run, snapshot, temporaryFolder, writeText } from './fixture.ts'
export { runContract } from './run-contract.ts'
