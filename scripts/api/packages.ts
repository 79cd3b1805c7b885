import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A package that users install, as far as its public names are concerned. */
export interface PublicPackage {
  readonly name: string
  /** Name of its folder, and of its report. */
  readonly folder: string
  /** Absolute path of the folder. */
  readonly path: string
  /** What can be imported, `@hostwright/core/client`, and the file that declares it; undefined where that entry has no types. */
  readonly entries: ReadonlyMap<string, string | undefined>
}

interface Manifest {
  readonly name: string
  readonly private?: boolean
  readonly exports?: Readonly<Record<string, unknown>>
}

/** All packages under `packages/` that are published, sorted. */
export async function publicPackages(root: string): Promise<PublicPackage[]> {
  const found: PublicPackage[] = []
  for (const folder of (await readdir(join(root, 'packages'))).toSorted()) {
    const path = join(root, 'packages', folder)
    const text = await readFile(join(path, 'package.json'), 'utf8').catch(() => undefined)
    const manifest = text === undefined ? undefined : (JSON.parse(text) as Manifest)
    if (manifest !== undefined && manifest.private !== true)
      found.push({ name: manifest.name, folder, path, entries: entriesOf(manifest, path) })
  }
  return found
}

function entriesOf({ name, exports = {} }: Manifest, path: string): Map<string, string | undefined> {
  const entries = Object.entries(exports).map(([entry, target]) => [name + entry.slice(1), declarationFile(target, path)] as const)
  return new Map(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)))
}

function declarationFile(target: unknown, path: string): string | undefined {
  const types = typeof target === 'object' && target !== null && 'types' in target ? target.types : undefined
  return typeof types === 'string' ? join(path, types) : undefined
}
