// pnpm spec:update <provider> --from newer.json: applies the changes of a provider's newer document to its spec.
import { resolve } from 'node:path'
import { print } from '@hostwright/shared/text/terminal.ts'
import { run } from './cli.ts'

process.exitCode = await run(process.argv.slice(2), print, resolve(import.meta.dirname, '../..'))
