// pnpm spec:changeset [provider…] | --check: the changeset that a change of a spec needs.
import { print } from '@hostwright/shared/text/terminal.ts'
import { resolve } from 'node:path'
import { run } from './cli.ts'

process.exitCode = await run(process.argv.slice(2), print, resolve(import.meta.dirname, '../../..'))
