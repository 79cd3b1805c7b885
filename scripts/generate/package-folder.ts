import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { listFiles } from './files.ts'
import { Refusal } from './refusal.ts'

/** Folders that hold nothing but emitted files. */
const OWNED = ['src', 'test']
const EMITTED = /\.gen(\.test)?\.ts$/

/**
 * Version of a package as it stands; 0.0.0 for one that is not there yet.
 *
 * @throws Refusal where its package.json cannot be read
 */
export async function packageVersion(folder: string): Promise<string> {
  const path = join(folder, 'package.json')
  const text = await read(path)
  if (text === undefined) return '0.0.0'
  const version = /^ {2}"version": "([^"]+)"/m.exec(text)?.[1]
  if (version === undefined) throw new Refusal(`${path} has no version that could be kept. Restore it, or delete it to start at 0.0.0.`)
  return version
}

/**
 * Makes sure that a folder is free or holds an emitted package.
 *
 * @throws Refusal where somebody wrote what is in it
 */
export async function refuseHandWritten(folder: string): Promise<void> {
  const file = (await ownedFiles(folder)).find((owned) => !EMITTED.test(owned))
  if (file !== undefined)
    throw new Refusal(
      `${join(folder, file)} was not generated, and packages of providers hold nothing else. Call the folder under specs/ otherwise, or move the file.`,
    )
}

/**
 * Writes what differs and removes emitted files that no longer belong.
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

async function ownedFiles(folder: string): Promise<string[]> {
  const files = await Promise.all(OWNED.map((owned) => listFiles(join(folder, owned))))
  return files.flat().map((file) => relative(folder, file).replaceAll('\\', '/'))
}

function read(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined)
}
