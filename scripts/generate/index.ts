// Exports for other scripts.
export { literal } from './code.ts'
export { callArguments, type ExampleArguments } from './emit/examples.ts'
export { URLENCODED } from './body-kinds.ts'
export { buildModel, isPlainRead, type OperationModel, type ProviderModel } from './model.ts'
export { nameOperation, type Names, resourceClass, toCase } from './names.ts'
export { UnsupportedSpecError } from './unsupported-spec-error.ts'
export { coreNames, MOCK, OAUTH2, ROLES } from './reserved.ts'
export { capitalized } from './text.ts'
