import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { listFiles } from './files.ts'
import { withoutOrigin } from './origin.ts'
import type { PackageFiles } from './package-output.ts'
import { Refusal } from './refusal.ts'
import type { Writes } from './transaction.ts'

// The functions here take the package's folder.

/** Says what a package was made of and what was written, so that an unchanged one can be skipped. */
const MANIFEST = '.generated.json'
/** Folders that hold nothing but emitted files. */
const OWNED = ['src', 'test']

interface Manifest {
  /** Fingerprint of the inputs. */
  readonly inputs: string
  /** SHA-256 of each emitted file; package.json without its version. */
  readonly files: Readonly<Record<string, string>>
}

/** What writing a package changed, by paths in it. */
export interface Changes {
  readonly added: readonly string[]
  readonly changed: readonly string[]
  /** Differ in nothing but the specification that they say they come from. */
  readonly restamped: readonly string[]
  readonly removed: readonly string[]
}

/**
 * Version of a package as it stands; 0.0.0 for one that is not there yet.
 *
 * @throws Refusal where its package.json cannot be read
 */
export async function packageVersion(folder: string): Promise<string> {
  const path = join(folder, 'package.json')
  const text = await read(path)
  if (text === undefined) return '0.0.0'
  const found = parse(text) as { readonly version?: unknown } | null | undefined
  if (typeof found?.version !== 'string')
    throw new Refusal(`${path} has no version that could be kept. Mend it, or delete it to start at 0.0.0.`)
  return found.version
}

/**
 * Makes sure that a folder is free or holds an emitted package.
 *
 * @throws Refusal where somebody wrote what is in it
 */
export async function refuseHandWritten(folder: string): Promise<void> {
  if ((await readManifest(folder)) !== undefined) return
  const file = (await ownedFiles(folder)).find((owned) => !/\.gen(\.test)?\.ts$/.test(owned))
  if (file !== undefined)
    throw new Refusal(
      `${join(folder, file)} was not generated, and generating would remove it. Call the folder under specs/ otherwise, or move the file.`,
    )
}

/** Whether a package was made of these inputs and has not been touched since. */
export async function isCurrent(folder: string, inputs: string): Promise<boolean> {
  const manifest = await readManifest(folder)
  if (manifest?.inputs !== inputs) return false
  const stray = (await ownedFiles(folder)).some((file) => !(file in manifest.files))
  if (stray) return false
  const intact = await Promise.all(
    Object.entries(manifest.files).map(async ([file, hash]) => {
      const text = await read(join(folder, file))
      return text !== undefined && fingerprint(file, text) === hash
    }),
  )
  return intact.every(Boolean)
}

/** What writing these files would change. */
export async function compare(folder: string, files: PackageFiles): Promise<Changes> {
  const added: string[] = []
  const changed: string[] = []
  const restamped: string[] = []
  for (const [file, content] of files) {
    const present = await read(join(folder, file))
    if (present === undefined) added.push(file)
    else if (present !== content) (withoutOrigin(present) === withoutOrigin(content) ? restamped : changed).push(file)
  }
  const manifest = await readManifest(folder)
  const known = new Set([...(await ownedFiles(folder)), ...Object.keys(manifest?.files ?? {})])
  const removed = await Promise.all(
    [...known].filter((file) => !files.has(file)).map(async (file) => ((await read(join(folder, file))) === undefined ? [] : [file])),
  )
  return { added, changed, restamped, removed: removed.flat().sort() }
}

/** What is to be written, by paths in the folder: what differs, nothing for what no longer belongs, and a note of what the package is made of. */
export function writesOf(files: PackageFiles, { added, changed, restamped, removed }: Changes, inputs: string): Writes {
  const hashes = Object.fromEntries([...files].map(([file, text]) => [file, fingerprint(file, text)]))
  const manifest = `${JSON.stringify({ inputs, files: hashes } satisfies Manifest, null, 2)}\n`
  const texts = [...added, ...changed, ...restamped].map((file) => [file, files.get(file)] as const)
  return new Map([...texts, ...removed.map((file) => [file, undefined] as const), [MANIFEST, manifest]])
}

async function ownedFiles(folder: string): Promise<string[]> {
  const files = await Promise.all(OWNED.map((owned) => listFiles(join(folder, owned))))
  return files.flat().map((file) => relative(folder, file).replaceAll('\\', '/'))
}

async function readManifest(folder: string): Promise<Manifest | undefined> {
  const text = await read(join(folder, MANIFEST))
  const found = text === undefined ? undefined : (parse(text) as Manifest | null | undefined)
  return typeof found?.files === 'object' ? found : undefined
}

/** Undefined where the text is not JSON, as with the marks of a merge in it. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

function fingerprint(file: string, text: string): string {
  const counted = file === 'package.json' ? text.replace(/"version": "[^"]*"/, '"version": ""') : text
  return createHash('sha256').update(counted).digest('hex')
}

async function read(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch {
    return undefined
  }
}
