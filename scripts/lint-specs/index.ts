// Exports for other scripts.
export { createExampleTest, type FitsSchema } from './example-checker.ts'
export { lintSpec, type LintResult } from './lint.ts'
export { findRealAddresses, ownHosts } from './reserved.ts'
export { FATAL } from './todos.ts'
export { GLOBALS } from './rules/component-names.ts'
