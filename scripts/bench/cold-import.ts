import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { interleave } from './interleave.ts'

const ROUNDS = { most: 11, least: 5, time: 25_000 }
const execute = promisify(execFile)

/** What any import costs. */
export const EMPTY_MODULE = 'data:text/javascript,'

export interface ColdImport {
  /** Milliseconds by round, by what is imported. */
  readonly times: ReadonlyMap<string, readonly number[]>
}

/**
 * How long the first import of a fresh process takes, from files that the system has in its cache.
 *
 * @param providers names of their packages
 */
export async function measureColdImport(providers: readonly string[]): Promise<ColdImport> {
  const modules = [
    EMPTY_MODULE,
    '@hostwright/core',
    '@hostwright/core/client',
    ...providers.map((provider) => `@hostwright/${provider}/sdk`),
    '@hostwright/mittwald',
    'openapi-fetch',
    'ky',
    '@mittwald/api-client',
  ]
  for (const module of modules) await importOnce(module)
  return { times: await interleave(modules, ROUNDS, importOnce) }
}

async function importOnce(module: string): Promise<number> {
  const program = `const start = performance.now(); await import(${JSON.stringify(module)}); console.log(performance.now() - start)`
  const { stdout } = await execute(process.execPath, ['--input-type=module', '-e', program], { cwd: import.meta.dirname })
  return Number(stdout)
}
