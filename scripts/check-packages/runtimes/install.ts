import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

/**
 * Installs what packages are tried on, beside this file; where that is done already it takes no time.
 *
 * @throws Error with what pnpm says
 */
export async function installRuntimes(): Promise<void> {
  const args = ['install', '--frozen-lockfile', '--prefer-offline']
  await promisify(execFile)('pnpm', args, { cwd: import.meta.dirname }).catch((error: { message: string; stdout?: string }) => {
    const said = error.stdout ?? ''
    throw new Error(`The runtimes in scripts/runtimes cannot be installed, which needs the registry once.\n${error.message}\n${said}`)
  })
}

/** A package that is installed here. */
export interface RuntimePackage {
  readonly folder: string
  readonly version: string
}

/** Undefined where there is none for this machine. */
export function findRuntime(name: string): RuntimePackage | undefined {
  const folder = join(import.meta.dirname, 'node_modules', name)
  const manifest = join(folder, 'package.json')
  if (!existsSync(manifest)) return undefined
  return { folder, version: (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version }
}

/** @throws Error where there is none for this machine */
export function runtime(name: string): RuntimePackage {
  const found = findRuntime(name)
  if (found === undefined) throw new Error(`There is no ${name} for ${process.platform} on ${process.arch} to try the packages on.`)
  return found
}
