// pnpm release [--dry-run]: publishes what the registry does not have yet, or says what that would be.
import { resolve } from 'node:path'
import { run } from './cli.ts'

process.exitCode = await run(process.argv.slice(2), console.log, resolve(import.meta.dirname, '../..'))
