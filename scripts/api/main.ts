// pnpm api [--check]: writes api/core.md and api/mock.md, the public names and signatures of the hand-written packages.
import { resolve } from 'node:path'
import { run } from './cli.ts'

process.exitCode = await run(process.argv.slice(2), console.log, resolve(import.meta.dirname, '../..'))
