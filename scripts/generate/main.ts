// pnpm generate [provider…] [--check]: turns each specification into its package under packages/.
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { SpecError, formatProblem } from '@hostwright/shared/spec/problem.ts'
import { DiskError, isDiskFailure } from './disk-error.ts'
import { generate } from './generate.ts'
import { formatRefusal, Refusal } from './refusal.ts'

const USAGE = 'Usage: pnpm generate [provider…] [--check]'

try {
  process.exitCode = await generate({ root: resolve(import.meta.dirname, '../..'), log: (line) => console.log(line), ...readArguments() })
} catch (error) {
  console.error(explain(error).join('\n'))
  process.exitCode = 1
}

/** @throws what is a mistake of this program */
function explain(error: unknown): string[] {
  if (error instanceof DiskError) return [error.message]
  // Of the temporary folder, before anything was written.
  if (isDiskFailure(error)) return [new DiskError(error, 'as they were').message]
  if (error instanceof SpecError) return [...error.problems.map((problem) => formatProblem(problem)), 'Nothing was written.']
  if (error instanceof Refusal) return [formatRefusal(error), 'Nothing was written.']
  throw error
}

function readArguments(): { readonly providers: readonly string[]; readonly check: boolean } {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { check: { type: 'boolean', default: false } } })
    return { providers: positionals, check: values.check }
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`)
  }
}
