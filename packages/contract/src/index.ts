export { startContract } from './contract.js'
export type { OperationCase } from './calls.js'
