// pnpm spec:diff [provider…] [--base REF] [--json]: prints the changes of a spec that affect users of its client.
import { print } from '@hostwright/shared/text/terminal.ts'
import { resolve } from 'node:path'
import { run } from './cli.ts'

process.exitCode = await run(process.argv.slice(2), print, resolve(import.meta.dirname, '../..'))
