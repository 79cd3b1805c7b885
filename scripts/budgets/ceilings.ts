import { readFile } from 'node:fs/promises'

/** What a package may cost. */
export interface Ceilings {
  /** Bytes by the names of its entries, minified and compressed with gzip. */
  readonly gzip: Readonly<Record<string, number>>
  /** Of types, for one call through the class and one flat call. */
  readonly instantiations?: number
  /** Milliseconds of the first import of a process, on a slow machine. */
  readonly import: number
  /** Packages that come with it. */
  readonly dependencies: number
}

/** The ceilings by name of the package, from `ceilings.json`. */
export async function readCeilings(): Promise<Readonly<Record<string, Ceilings>>> {
  return JSON.parse(await readFile(new URL('ceilings.json', import.meta.url), 'utf8')) as Record<string, Ceilings>
}
