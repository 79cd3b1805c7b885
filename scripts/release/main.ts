// pnpm release:first <package>: publishes the first version of a package, which npm does not accept from a workflow.
import { resolve } from 'node:path'
import { run } from './cli.ts'

process.exitCode = await run(process.argv.slice(2), console.log, resolve(import.meta.dirname, '../..'))
