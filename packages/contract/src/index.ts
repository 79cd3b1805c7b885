export { startContract, type Contract } from './contract.js'
export type { OperationCase } from './operation-case.js'
