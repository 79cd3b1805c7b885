import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UPSTREAM } from './upstream.ts'

/** The YAML files of a spec, by their paths in its folder. */
export type Texts = ReadonlyMap<string, string>

/** Reads the YAML files of a spec's folder, except upstream.yaml. */
export async function readTexts(folder: string): Promise<Texts> {
  const found = await readdir(folder, { recursive: true })
  const files = found.filter((file) => file.endsWith('.yaml') && file !== UPSTREAM).map((file) => file.replaceAll('\\', '/'))
  return new Map(await Promise.all(files.toSorted().map(async (file) => [file, await readFile(join(folder, file), 'utf8')] as const)))
}

/** Returns the digest of a spec's files. */
export function digestOfTexts(texts: Texts): string {
  const hash = createHash('sha256')
  for (const [file, text] of [...texts].toSorted(([a], [b]) => (a < b ? -1 : 1))) hash.update(`${file}\n${text}\n`)
  return `sha256:${hash.digest('hex')}`
}
