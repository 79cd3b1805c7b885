export { startContract, type Contract, type OperationCase } from './contract.js'
