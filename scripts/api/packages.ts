import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { publishedPackages, type PublishedPackage } from '@hostwright/shared/packages/published.ts'

/** A package that users install, as far as its public names are concerned. */
export interface PublicPackage extends PublishedPackage {
  /** What can be imported, `@hostwright/core/client`, and the file that declares it; undefined where that entry has no types. */
  readonly entries: ReadonlyMap<string, string | undefined>
  /** Names of packages that it is installed with. */
  readonly dependencies: readonly string[]
}

interface Manifest {
  readonly name: string
  readonly exports?: Readonly<Record<string, unknown>>
  readonly dependencies?: Readonly<Record<string, string>>
}

/** All packages that are published, with what they export. */
export async function publicPackages(root: string): Promise<PublicPackage[]> {
  const packages = (await publishedPackages(root)).map(async (one) => {
    const manifest = JSON.parse(await readFile(join(one.path, 'package.json'), 'utf8')) as Manifest
    return Object.assign(one, { entries: entriesOf(manifest, one.path), dependencies: Object.keys(manifest.dependencies ?? {}) })
  })
  return Promise.all(packages)
}

/**
 * Makes sure that packages are built, and those that they take things from: a name of a neighbour that cannot be read would be
 * written otherwise.
 *
 * @throws Error naming what is not there
 */
export function checkBuilt(chosen: readonly PublicPackage[], all: readonly PublicPackage[]): void {
  const needed = new Set(chosen.flatMap((one) => [one, ...all.filter(({ name }) => one.dependencies.includes(name))]))
  const missing = [...needed].filter(({ entries }) => [...entries.values()].some((file) => file !== undefined && !existsSync(file)))
  if (missing.length === 0) return
  const [verb, names] = [missing.length === 1 ? 'is' : 'are', missing.map(({ folder }) => `packages/${folder}`).join(', ')]
  throw new Error(`${names} ${verb} not built. Run \`pnpm build\`, then this again.`)
}

function entriesOf({ name, exports = {} }: Manifest, path: string): Map<string, string | undefined> {
  const entries = Object.entries(exports).map(([entry, target]) => [name + entry.slice(1), declarationFile(target, path)] as const)
  return new Map(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)))
}

function declarationFile(target: unknown, path: string): string | undefined {
  const types = typeof target === 'object' && target !== null && 'types' in target ? target.types : undefined
  return typeof types === 'string' ? join(path, types) : undefined
}
