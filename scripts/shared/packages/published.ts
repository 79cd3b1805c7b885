import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { packageAt } from './last-release.ts'

/** A package that users install, as it is in a working tree. */
export interface PublishedPackage {
  readonly name: string
  readonly version: string
  /** Name of its folder below `packages`. */
  readonly folder: string
  /** Path of that folder. */
  readonly path: string
}

/** The packages below `packages` that are not private, sorted by folder. */
export async function publishedPackages(root: string): Promise<PublishedPackage[]> {
  const found: PublishedPackage[] = []
  for (const folder of (await readdir(join(root, 'packages'))).toSorted()) {
    const path = join(root, 'packages', folder)
    const manifest = await packageAt(path).catch(() => undefined)
    if (manifest?.private === false) found.push({ name: manifest.name, version: manifest.version, folder, path })
  }
  return found
}
