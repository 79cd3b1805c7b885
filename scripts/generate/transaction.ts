import { copyFile, mkdir, readdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { DiskError, isDiskFailure } from './disk-error.ts'

/** What writing needs of a file system; tests put failures in. */
export interface Disk {
  writeFile(path: string, text: string): Promise<void>
  copyFile(from: string, to: string): Promise<void>
  rename(from: string, to: string): Promise<void>
  rm(path: string): Promise<void>
}

/** New text by path, undefined for a file that is to go. */
export type Writes = ReadonlyMap<string, string | undefined>

interface Journal {
  /** Paths in the folder; `new/<index>` and `old/<index>` hold their texts. */
  readonly files: readonly { readonly path: string; readonly existed: boolean }[]
  /** Folders that were not there before, the innermost first. */
  readonly folders: readonly string[]
}

const PREFIX = '.generating-'
const JOURNAL = 'journal.json'
/** A process id may come again; no run takes this long, in ms. */
const LONGEST_RUN = 60 * 60 * 1000

const nodeDisk: Disk = { writeFile, copyFile, rename, rm }

/**
 * Changes all of these files or none: texts, and copies of what they replace, are laid down beside them first, and a
 * journal says so before the first file is touched. Where a write fails what was there is put back at once; after a
 * kill, by `recover`. Each single file is replaced by renaming, so that none is ever half-written.
 *
 * Not atomic: somebody who reads while the files are renamed may see new ones beside old ones, and a power cut may lose
 * what the system had not yet written out.
 *
 * @param folder on one disk with all the paths, which are below it
 * @throws DiskError where the disk refuses
 */
export async function writeTogether(folder: string, writes: Writes, disk: Disk = nodeDisk): Promise<void> {
  if (writes.size === 0) return
  const scratch = join(folder, `${PREFIX}${process.pid}`)
  try {
    await prepare(folder, scratch, writes, disk)
    await replace(folder, scratch, writes, disk)
  } catch (error) {
    const undone = await undo(folder, scratch).then(
      () => true,
      () => false,
    )
    if (!isDiskFailure(error)) throw error
    throw new DiskError(error, undone ? 'as they were' : 'unfinished')
  }
  // Without its journal there is nothing to undo: this is what makes the new files the ones that count.
  await rm(join(scratch, JOURNAL))
  await rm(scratch, { recursive: true, force: true })
}

/** Puts back what runs changed that were killed half-way. @returns paths that were put back */
export async function recover(folder: string): Promise<string[]> {
  const restored: string[] = []
  for (const name of await abandoned(folder)) restored.push(...(await undo(folder, join(folder, name))))
  return restored
}

/** Names of the folders that killed runs left. */
export async function abandoned(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  const left: string[] = []
  for (const name of names.filter((one) => one.startsWith(PREFIX))) {
    const { mtimeMs } = await stat(join(folder, name))
    if (!isRunning(Number(name.slice(PREFIX.length))) || Date.now() - mtimeMs > LONGEST_RUN) left.push(name)
  }
  return left.toSorted()
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

async function prepare(folder: string, scratch: string, writes: Writes, disk: Disk): Promise<void> {
  for (const part of ['new', 'old']) await mkdir(join(scratch, part), { recursive: true })
  const files: Journal['files'][number][] = []
  const folders = new Set<string>()
  for (const [index, [path, text]] of [...writes].entries()) {
    const existed = await exists(join(folder, path))
    if (text !== undefined) await disk.writeFile(join(scratch, 'new', String(index)), text)
    if (existed) await disk.copyFile(join(folder, path), join(scratch, 'old', String(index)))
    for (let parent = dirname(path); parent !== '.' && !(await exists(join(folder, parent))); parent = dirname(parent)) folders.add(parent)
    files.push({ path, existed })
  }
  const journal: Journal = { files, folders: [...folders].toSorted((a, b) => b.length - a.length) }
  await disk.writeFile(join(scratch, 'journal'), JSON.stringify(journal))
  await disk.rename(join(scratch, 'journal'), join(scratch, JOURNAL))
}

async function replace(folder: string, scratch: string, writes: Writes, disk: Disk): Promise<void> {
  for (const [index, [path, text]] of [...writes].entries()) {
    const target = join(folder, path)
    await mkdir(dirname(target), { recursive: true })
    if (text === undefined) await disk.rm(target)
    else await disk.rename(join(scratch, 'new', String(index)), target)
  }
}

/** Can be done again where it was itself killed. @returns paths that were put back */
async function undo(folder: string, scratch: string): Promise<string[]> {
  const text = await readFile(join(scratch, JOURNAL), 'utf8').catch(() => undefined)
  const { files, folders } = text === undefined ? { files: [], folders: [] } : (JSON.parse(text) as Journal)
  for (const [index, { path, existed }] of files.entries()) {
    const old = join(scratch, 'old', String(index))
    if (!existed) await rm(join(folder, path), { force: true })
    else if (await exists(old)) await putBack(old, join(folder, path))
  }
  // Somebody else may have put something there.
  for (const path of folders) await rmdir(join(folder, path)).catch(() => undefined)
  await rm(join(scratch, JOURNAL), { force: true })
  await rm(scratch, { recursive: true, force: true })
  return files.map(({ path }) => path)
}

async function putBack(old: string, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true })
  await rename(old, target)
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
