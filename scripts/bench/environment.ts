import { readFileSync } from 'node:fs'
import { arch, cpus, release, totalmem, type } from 'node:os'
import { join } from 'node:path'

/** Packages that are compared or that measure. */
const NAMES = [
  'openapi-fetch',
  '@hey-api/openapi-ts',
  'ky',
  '@mittwald/api-client',
  'tinybench',
  'size-limit',
  'typescript',
  'typescript-7',
]

/** Returns a sentence about the machine, without anything that names it or its user, and the versions of what is compared. */
export function environment(): string {
  const cpu = cpus()[0]?.model.trim() ?? 'an unnamed processor'
  // What follows the numbers in a release like 6.1.0-18-cloud may be a name.
  const system = `${type()} ${/^[\d.]+/.exec(release())?.[0] ?? ''} ${arch()}`
  const machine = `${cpu}, ${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GiB of memory, ${system}, Node ${process.versions.node}`
  return `Measured on: ${machine}. With ${NAMES.map(versionOf).join(', ')}.`
}

function versionOf(dependency: string): string {
  const file = join(import.meta.dirname, 'node_modules', dependency, 'package.json')
  const { name, version } = JSON.parse(readFileSync(file, 'utf8')) as { readonly name: string; readonly version: string }
  return `${name} ${version}`
}
