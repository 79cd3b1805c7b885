import { basename } from 'node:path'
import { getPackages } from '@manypkg/get-packages'

/** A package that users install, as it is in a working tree. */
export interface PublishedPackage {
  readonly name: string
  readonly version: string
  /** Name of its folder below `packages`. */
  readonly folder: string
  /** Path of that folder. */
  readonly path: string
}

/** Returns the workspace's packages that are not private, sorted by name. */
export async function publishedPackages(root: string): Promise<PublishedPackage[]> {
  const { packages } = await getPackages(root)
  return packages
    .filter(({ packageJson }) => packageJson.private !== true)
    .map(({ dir, packageJson: { name, version } }) => ({ name, version, folder: basename(dir), path: dir }))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
}
