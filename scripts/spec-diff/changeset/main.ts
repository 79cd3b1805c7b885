// pnpm spec:changeset [provider…] | --check: writes or checks the changesets of changed specs.
import { print } from '@hostwright/shared/text/terminal.ts'
import { resolve } from 'node:path'
import { run } from './cli.ts'

process.exitCode = await run(process.argv.slice(2), print, resolve(import.meta.dirname, '../../..'))
