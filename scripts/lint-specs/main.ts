import { print } from '@hostwright/shared/text/terminal.ts'
import { run } from './cli.ts'

process.exitCode = await run(process.argv.slice(2), print)
