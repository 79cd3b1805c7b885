import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { relativePath } from '@hostwright/shared/text/relative-path.ts'
import { emitMockProviders } from '../emit/mock-files.ts'
import { UnsupportedSpecError } from '../unsupported-spec-error.ts'

/** Folders with emitted files only. */
const OWNED = ['src', 'test']
const EMITTED = /\.gen(\.test)?\.ts$/

/**
 * Returns the current version of a package; 0.0.0 for a new one.
 *
 * @throws UnsupportedSpecError if its package.json cannot be read
 */
export async function packageVersion(folder: string): Promise<string> {
  const path = join(folder, 'package.json')
  const text = await read(path)
  if (text === undefined) return '0.0.0'
  const version = /^ {2}"version": "([^"]+)"/m.exec(text)?.[1]
  if (version === undefined) throw new UnsupportedSpecError(`${path} has no version to keep. Restore it, or delete it to start at 0.0.0.`)
  return version
}

/**
 * Checks that a folder is free or contains an emitted package.
 *
 * @throws UnsupportedSpecError for hand-written files
 */
export async function rejectHandWritten(folder: string): Promise<void> {
  const file = (await ownedFiles(folder)).find((owned) => !EMITTED.test(owned))
  if (file !== undefined)
    throw new UnsupportedSpecError(
      `${join(folder, file)} was not generated, and packages of providers contain generated files only. Rename the folder under specs/, or move the file.`,
    )
}

/**
 * Writes changed files and removes obsolete emitted ones.
 *
 * @param folder of the package
 * @param files texts by their paths from the folder
 * @returns number of files that changed
 */
export async function writePackage(folder: string, files: ReadonlyMap<string, string>): Promise<number> {
  let changed = 0
  for (const [file, text] of files) {
    const path = join(folder, file)
    if ((await read(path)) === text) continue
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
    changed++
  }
  for (const file of await ownedFiles(folder)) {
    if (files.has(file)) continue
    await rm(join(folder, file))
    changed++
  }
  return changed
}

/**
 * Writes the mock's list of providers, and removes the files of former providers.
 *
 * @param folder of the mock's package
 */
export async function writeMockProviders(folder: string, providers: readonly string[]): Promise<void> {
  const index = join(folder, 'src/providers/index.gen.ts')
  const text = emitMockProviders(providers)
  if ((await read(index)) !== text) await writeFile(index, text)
  const [specs, types] = await Promise.all([listFiles(join(folder, 'specs')), listFiles(join(folder, 'src/providers'))])
  for (const file of [...specs, ...types.filter((one) => one.endsWith('.gen.ts') && one !== index)])
    if (!providers.includes(basename(file).replace(/\.json$|\.gen\.ts$/, ''))) await rm(file)
}

async function ownedFiles(folder: string): Promise<string[]> {
  const files = await Promise.all(OWNED.map((owned) => listFiles(join(folder, owned))))
  return files.flat().map((file) => relativePath(folder, file))
}

function read(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined)
}

/** Returns the absolute paths of all files below a folder; none if it does not exist. */
export async function listFiles(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  } catch (error) {
    if (error instanceof Error && 'code' in error && /^ENO(ENT|TDIR)$/.test(String(error.code))) return []
    throw error
  }
}
