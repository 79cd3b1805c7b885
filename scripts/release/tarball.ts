import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { promisify } from 'node:util'

const execute = promisify(execFile)

/** What a package is on the registry. */
export interface Tarball {
  readonly path: string
  /** Bytes of the tarball. */
  readonly packed: number
  /** Its files by path, with their bytes. */
  readonly files: ReadonlyMap<string, number>
}

/** Packs a package as it would be published, into a new folder below the one that is given. */
export async function packTarball(folder: string, into: string): Promise<Tarball> {
  await mkdir(into, { recursive: true })
  const own = await mkdtemp(join(into, 'package-'))
  await execute('pnpm', ['pack', '--pack-destination', own], { cwd: folder })
  const [file] = await readdir(own)
  if (file === undefined) throw new Error(`pnpm packed nothing in ${folder}.`)
  return readTarball(join(own, file), join(own, 'unpacked'))
}

/** Unpacks a tarball into a folder that it makes, and looks at it. */
export async function readTarball(path: string, unpacked: string): Promise<Tarball> {
  await mkdir(unpacked)
  await execute('tar', ['-xzf', path, '-C', unpacked])
  const root = join(unpacked, 'package')
  const found = (await readdir(root, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  const files = found.map(async ({ parentPath, name }): Promise<[string, number]> => {
    const file = join(parentPath, name)
    return [relative(root, file).split(sep).join('/'), (await stat(file)).size]
  })
  return { path, packed: (await stat(path)).size, files: new Map((await Promise.all(files)).sort(([a], [b]) => (a < b ? -1 : 1))) }
}
