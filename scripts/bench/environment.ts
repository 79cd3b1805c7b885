import { readFileSync } from 'node:fs'
import { arch, cpus, release, totalmem, type } from 'node:os'
import { join } from 'node:path'

/** Compared packages and measuring tools. */
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

/** Returns a sentence about the hardware, without host or user name, and the versions of the compared packages. */
export function environment(): string {
  const cpu = cpus()[0]?.model.trim() ?? 'an unnamed processor'
  // The suffix of a release such as 6.1.0-18-cloud may be a host name.
  const system = `${type()} ${/^[\d.]+/.exec(release())?.[0] ?? ''} ${arch()}`
  const hardware = `${cpu}, ${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GiB of memory, ${system}, Node ${process.versions.node}`
  return `Measured on: ${hardware}. With ${NAMES.map(versionOf).join(', ')}.`
}

function versionOf(dependency: string): string {
  const file = join(import.meta.dirname, 'node_modules', dependency, 'package.json')
  const { name, version } = JSON.parse(readFileSync(file, 'utf8')) as { readonly name: string; readonly version: string }
  return `${name} ${version}`
}
