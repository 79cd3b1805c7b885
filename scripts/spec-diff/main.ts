// pnpm spec:diff [provider…] [--base REF] [--json]: what changed in a spec for users of its client.
import { resolve } from 'node:path'
import { run } from './cli.ts'

process.exitCode = await run(process.argv.slice(2), console.log, resolve(import.meta.dirname, '../..'))
