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
 * Lists what `npm install` of a package brings: itself and all its dependencies, each version once.
 *
 * @param folder the package's folder in the workspace
 * @returns the files and folders that are installed, by `name@version`
 * @throws Error naming a dependency that is not installed
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
  // Of a package of the workspace only what it publishes counts; one from a registry has nothing else.
  const isOurs = !file.includes('/node_modules/')
  found.set(id, isOurs ? ['package.json', 'README.md', ...files].map((each) => join(dirname(file), each)) : [dirname(file)])
  for (const dependency of Object.keys(dependencies)) {
    const manifest = findPackageJSON(dependency, file)
    if (manifest === undefined) throw new Error(`${dependency}, which ${name} needs, is not installed. Run npx -y pnpm@12.21.0 install.`)
    // A package sees its dependencies from where it really is.
    await add(await realpath(manifest), found)
  }
}
