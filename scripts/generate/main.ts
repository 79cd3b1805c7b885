// pnpm generate [provider…]: turns each specification into its package under packages/, and the schema of the x- keys into types.
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { writeExtensionTypes } from '@hostwright/shared/spec/extension-types.ts'
import { SpecError, formatProblem } from '@hostwright/shared/spec/problem.ts'
import { print, printError } from '@hostwright/shared/text/terminal.ts'
import { generate } from './generate.ts'
import { formatUnsupportedSpecError, UnsupportedSpecError } from './unsupported-spec-error.ts'

const USAGE = `Usage: pnpm generate [provider…]

Writes packages/<provider> from specs/<provider>, for all providers where none is named.`

try {
  const { help, providers } = readArguments()
  if (help) console.log(USAGE)
  else {
    writeExtensionTypes()
    await generate({ root: resolve(import.meta.dirname, '../..'), log: print, providers })
  }
} catch (error) {
  printError([...explain(error), 'Nothing was written.'].join('\n'))
  process.exitCode = 1
}

/** @throws bugs of the generator and errors of the file system */
function explain(error: unknown): string[] {
  if (error instanceof SpecError) return error.problems.map((problem) => formatProblem(problem))
  if (error instanceof UnsupportedSpecError) return [formatUnsupportedSpecError(error)]
  throw error
}

function readArguments(): { readonly help: boolean; readonly providers: readonly string[] } {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { help: { type: 'boolean', default: false } } })
    return { help: values.help, providers: positionals }
  } catch (error) {
    throw new UnsupportedSpecError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`)
  }
}
