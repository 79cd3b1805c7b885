// pnpm generate [provider…] [--check]: turns each specification into its package under packages/.
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { SpecError, formatProblem } from '../spec/problem.ts'
import { generate } from './generate.ts'
import { Refusal } from './refusal.ts'

const USAGE = 'Usage: pnpm generate [provider…] [--check]'

try {
  process.exitCode = await generate({ root: resolve(import.meta.dirname, '../..'), log: (line) => console.log(line), ...readArguments() })
} catch (error) {
  if (!(error instanceof Refusal || error instanceof SpecError)) throw error
  const problems = error instanceof SpecError ? error.problems.map((problem) => formatProblem(problem)) : [error.message]
  console.error([...problems, 'Nothing was written.'].join('\n'))
  process.exitCode = 1
}

function readArguments(): { readonly providers: readonly string[]; readonly check: boolean } {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { check: { type: 'boolean', default: false } } })
    return { providers: positionals, check: values.check }
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`)
  }
}
