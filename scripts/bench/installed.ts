import { readFile, realpath } from 'node:fs/promises'
import { findPackageJSON } from 'node:module'
import { dirname, join } from 'node:path'

interface Manifest {
  readonly name: string
  readonly version: string
  readonly files?: readonly string[]
  readonly dependencies?: Readonly<Record<string, string>>
}

/**
 * Returns the packages that `npm install` of a package installs: itself and all its dependencies, each version once.
 *
 * @param folder the package's folder in the workspace
 * @returns the installed files and folders, by `name@version`
 * @throws Error with the name of a missing dependency
 */
export async function installedPackages(folder: string): Promise<Map<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>()
  await add(join(folder, 'package.json'), found)
  return found
}

async function add(file: string, found: Map<string, readonly string[]>): Promise<void> {
  const { name, version, files = [], dependencies = {} } = JSON.parse(await readFile(file, 'utf8')) as Manifest
  const id = `${name}@${version}`
  if (found.has(id)) return
  // Only the published files of a workspace package count; a package of the registry has no others.
  const isOurs = !file.includes('/node_modules/')
  found.set(id, isOurs ? ['package.json', 'README.md', ...files].map((each) => join(dirname(file), each)) : [dirname(file)])
  for (const dependency of Object.keys(dependencies)) {
    const manifest = findPackageJSON(dependency, file)
    if (manifest === undefined) throw new Error(`${dependency}, which ${name} needs, is not installed. Run npx -y pnpm@12.21.0 install.`)
    // Node resolves a package's dependencies from its real path.
    await add(await realpath(manifest), found)
  }
}
