import { realpathSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { findPackageJSON } from 'node:module'
import { join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '../..')

/** Packages that are compared or that measure. */
const NAMES = ['openapi-fetch', '@hey-api/openapi-ts', 'ky', '@mittwald/api-client', 'axios', 'rolldown', '@stoplight/prism-http'] as const

/** Versions by package. */
export type Versions = Readonly<Record<(typeof NAMES)[number] | 'TypeScript 5.9' | 'TypeScript 7', string>>

export async function readVersions(): Promise<Versions> {
  const here = join(import.meta.dirname, 'main.ts')
  const seenFrom = (name: string) => {
    // axios is not ours: it comes with the official client's own runtime.
    if (name === 'axios') return manifest('@mittwald/api-client-commons', manifest('@mittwald/api-client', here))
    return name.startsWith('@stoplight/') ? manifest('@hostwright/mock', here) : here
  }
  const entries = NAMES.map(async (name) => [name, await versionIn(manifest(name, seenFrom(name)))] as const)
  return Object.fromEntries([
    ...(await Promise.all(entries)),
    ['TypeScript 5.9', await versionIn(join(ROOT, 'scripts/node_modules/typescript/package.json'))],
    ['TypeScript 7', await versionIn(join(ROOT, 'node_modules/typescript/package.json'))],
  ]) as Versions
}

function manifest(name: string, from: string): string {
  const found = findPackageJSON(name, from)
  if (found === undefined) throw new Error(`${name} is not installed. Run npx -y pnpm@12.21.0 install.`)
  // What a package depends on is seen from where it really is.
  return realpathSync(found)
}

async function versionIn(file: string): Promise<string> {
  return (JSON.parse(await readFile(file, 'utf8')) as { readonly version: string }).version
}
