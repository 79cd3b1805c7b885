import { measuredProject } from '@hostwright/check-packages/compiler-options.ts'
import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { failureText } from '@hostwright/shared/process/failure.ts'
import type { Document } from '@hostwright/shared/spec/document.ts'
import { type Diagnostics, parseDiagnostics } from './diagnostics.ts'
import { interleave } from './interleave.ts'
import { plainOperations } from './operations.ts'
import { programOf, sharedOperations, type Surface, SURFACES } from './type-check-sources.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const ROUNDS = { most: 3, least: 2, time: 30_000 }
const COMPILERS = {
  '5.9': join(ROOT, 'scripts/node_modules/typescript/bin/tsc'),
  '7': join(ROOT, 'node_modules/typescript/bin/tsc'),
} as const
const execute = promisify(execFile)

export type Compiler = keyof typeof COMPILERS

export interface TypeCheck {
  readonly compiler: Compiler
  readonly surface: Surface
  /** How many different operations the program calls. */
  readonly calls: number
}

export interface TypeChecks {
  /** Numbers of calls that were measured. */
  readonly calls: readonly [one: number, many: number]
  readonly measured: ReadonlyMap<TypeCheck, readonly Diagnostics[]>
}

const CALLS = [1, 100] as const

/**
 * Type-checks programs that call one operation and a hundred different ones, with what packages declare left unchecked as
 * most projects have it.
 *
 * @param mittwald Mittwald's document
 * @param folder scratch folder
 */
export async function measureTypeChecks(mittwald: Document, folder: string): Promise<TypeChecks> {
  const shared = sharedOperations(plainOperations(mittwald))
  const first = shared.find(({ names }) => names.id === 'projects.get')
  if (!first || shared.length < CALLS[1]) throw new Error(`The official client has only ${shared.length} operations to compare with.`)
  const operations = [first, ...shared.filter((operation) => operation !== first)]
  const checks: TypeCheck[] = []
  for (const surface of SURFACES) {
    for (const calls of CALLS) {
      await writeFile(join(folder, `${nameOf(surface, calls)}.ts`), programOf(surface, operations.slice(0, calls)))
      await writeFile(join(folder, `tsconfig.${nameOf(surface, calls)}.json`), measuredProject(`${nameOf(surface, calls)}.ts`))
      for (const compiler of Object.keys(COMPILERS) as Compiler[]) checks.push({ compiler, surface, calls })
    }
  }
  return { calls: CALLS, measured: await interleave(checks, ROUNDS, (check) => typeCheck(check, folder)) }
}

const nameOf = (surface: Surface, calls: number) => `${surface}-${calls}`

/** @throws Error with what tsc printed, where the program has an error */
async function typeCheck({ compiler, surface, calls }: TypeCheck, folder: string): Promise<Diagnostics> {
  const project = `tsconfig.${nameOf(surface, calls)}.json`
  try {
    const { stdout } = await execute(process.execPath, [COMPILERS[compiler], '-p', project, '--extendedDiagnostics'], { cwd: folder })
    return parseDiagnostics(stdout)
  } catch (error) {
    throw new Error(`The program that is type-checked, ${project}, has errors: ${failureText(error)}`, { cause: error })
  }
}
