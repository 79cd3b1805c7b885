// pnpm spec:changeset [provider…] | --check: the changeset that a change of a spec needs.
import { resolve } from 'node:path'
import { run } from './cli.ts'

process.exitCode = await run(process.argv.slice(2), console.log, resolve(import.meta.dirname, '../../..'))
