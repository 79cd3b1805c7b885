import { createHash, type Hash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { listFiles } from './files.ts'

const REPOSITORY = resolve(import.meta.dirname, '../..')

/** What every package is made of beside its own specification: the extensions, the generator, the versions of its tools. */
export const SHARED_INPUTS = {
  folders: ['scripts/generate', 'scripts/spec'],
  files: ['specs/extensions.schema.json', 'scripts/package.json', 'pnpm-workspace.yaml', 'packages/core/src/index.ts', 'LICENSE'],
  /** Tests and what they alone use, as turbo writes it; `isException` says the same. */
  exceptions: ['scripts/*/**/*.test.ts', 'scripts/*/test/**', 'scripts/*/*-fixture.ts'],
} as const

/** Fingerprint of all that a package is made of. Equal fingerprints mean equal output. */
export async function inputFingerprint(specs: string, provider: string): Promise<string> {
  const files = (await listFiles(join(specs, provider))).filter((file) => !file.endsWith('.md'))
  sharedFingerprint ??= fingerprintOfShared()
  const hash = createHash('sha256').update(await sharedFingerprint)
  await addFiles(hash, specs, files)
  return hash.digest('hex')
}

// The same for all providers: this program does not change while it runs.
let sharedFingerprint: Promise<Buffer> | undefined

async function fingerprintOfShared(): Promise<Buffer> {
  const { folders, files } = SHARED_INPUTS
  const found = (await Promise.all(folders.map((folder) => listFiles(join(REPOSITORY, folder))))).flat()
  const hash = createHash('sha256')
  await addFiles(hash, REPOSITORY, [
    ...found.filter((file) => !isException(relative(REPOSITORY, file))),
    ...files.map((file) => join(REPOSITORY, file)),
  ])
  return hash.digest()
}

/** @param file path in the repository */
export function isException(file: string): boolean {
  return /\.test\.ts$|-fixture\.ts$|[\\/]test[\\/]/.test(file)
}

async function addFiles(hash: Hash, base: string, files: readonly string[]): Promise<void> {
  for (const file of [...files].sort()) {
    hash.update(`${relative(base, file).replaceAll('\\', '/')}\0`)
    hash.update(await readFile(file))
  }
}
