// pnpm api [--check] [package…]: the public names and signatures of the packages, in api/.
import { resolve } from 'node:path'
import { run } from './cli.ts'

process.exitCode = await run(process.argv.slice(2), console.log, resolve(import.meta.dirname, '../..'))
