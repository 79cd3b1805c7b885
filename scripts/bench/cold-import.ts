import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { interleave } from './interleave.ts'

const ROUNDS = { most: 11, least: 5, time: 20_000 }
const execute = promisify(execFile)

/** What is imported; the empty module is what any import costs. */
const MODULES = [
  'data:text/javascript,',
  '@hostwright/core',
  '@hostwright/core/client',
  '@hostwright/mittwald/sdk',
  '@hostwright/mittwald',
  'openapi-fetch',
  'ky',
  '@mittwald/api-client',
] as const

export type ImportedModule = (typeof MODULES)[number]

export interface ColdImport {
  /** Milliseconds by round. */
  readonly times: ReadonlyMap<ImportedModule, readonly number[]>
}

/** How long the first import of a fresh process takes, from files that the system has in its cache. */
export async function measureColdImport(): Promise<ColdImport> {
  for (const module of MODULES) await importOnce(module)
  return { times: await interleave(MODULES, ROUNDS, importOnce) }
}

async function importOnce(module: ImportedModule): Promise<number> {
  const program = `const start = performance.now(); await import(${JSON.stringify(module)}); console.log(performance.now() - start)`
  const { stdout } = await execute(process.execPath, ['--input-type=module', '-e', program], { cwd: import.meta.dirname })
  return Number(stdout)
}
