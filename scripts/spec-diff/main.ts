// pnpm spec:diff [provider…] [--base REF] [--json]: prints the changes of a spec that affect users of its client.
import { enableCompileCache } from 'node:module'
import { resolve } from 'node:path'
import { print } from '@hostwright/shared/text/terminal.ts'

const root = resolve(import.meta.dirname, '../..')
// The compiler loads in half the time from the second run on.
enableCompileCache(resolve(root, 'node_modules/.cache/spec-diff'))
const { run } = await import('./cli.ts')
process.exitCode = await run(process.argv.slice(2), print, root)
