import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { packageAt } from '../spec-diff/release.ts'

/** Folders below `packages` whose packages are not private, sorted. */
export async function publishedPackages(root: string): Promise<string[]> {
  const found: string[] = []
  for (const folder of (await readdir(join(root, 'packages'))).toSorted()) {
    const manifest = await packageAt(join(root, 'packages', folder)).catch(() => undefined)
    if (manifest?.private === false) found.push(folder)
  }
  return found
}

/** Folder of each published package, by its name. */
export async function publishedNames(root: string): Promise<Map<string, string>> {
  const folders = await publishedPackages(root)
  const packages = folders.map(async (folder) => [(await packageAt(join(root, 'packages', folder))).name, folder] as const)
  return new Map(await Promise.all(packages))
}
