// pnpm new-provider <name> [--from openapi.yaml]: makes specs/<name>/, then generates, builds and tests its package, and writes its
// first changeset.
import { resolve } from 'node:path'
import { print } from '@hostwright/shared/text/terminal.ts'
import { run } from './cli.ts'

process.exitCode = await run(process.argv.slice(2), print, resolve(import.meta.dirname, '../..'))
