import { join } from 'node:path'
import { publishedPackages } from '../spec-changeset/published-packages.ts'
import { packageAt } from '../spec-diff/release.ts'

/** A package that is published, as it is in a working tree. */
export interface PublicPackage {
  readonly name: string
  readonly version: string
  readonly folder: string
}

export async function publicPackages(root: string): Promise<PublicPackage[]> {
  const folders = (await publishedPackages(root)).map((name) => join(root, 'packages', name))
  const found = folders.map(async (folder) => {
    const { name, version } = await packageAt(folder)
    return { name, version, folder }
  })
  return Promise.all(found)
}

/** Name of the tag that changesets give a release. */
export function tagOf({ name, version }: Pick<PublicPackage, 'name' | 'version'>): string {
  return `${name}@${version}`
}
