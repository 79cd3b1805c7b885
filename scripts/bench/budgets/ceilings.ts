import { readFile, writeFile } from 'node:fs/promises'

const FILE = new URL('ceilings.json', import.meta.url)
/** Milliseconds that are allowed for the first import of any package: machines differ more than packages do. */
const IMPORT = 60

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
  return JSON.parse(await readFile(FILE, 'utf8')) as Record<string, Ceilings>
}

/** Writes all ceilings to `ceilings.json`. */
export async function writeCeilings(ceilings: Readonly<Record<string, Ceilings>>): Promise<void> {
  await writeFile(FILE, `${JSON.stringify(ceilings, null, 2)}\n`)
}

/** Ceilings so little above what a package costs that it is seen when it grows: sizes by 2 %, types by a fifth. */
export function above({ gzip, instantiations, dependencies }: Ceilings): Ceilings {
  const sizes = Object.entries(gzip).map(([entry, bytes]) => [entry, roundUp(bytes * 1.02, 50)] as const)
  return {
    gzip: Object.fromEntries(sizes),
    ...(instantiations !== undefined && { instantiations: roundUp(instantiations * 1.2, 10) }),
    import: IMPORT,
    dependencies,
  }
}

function roundUp(value: number, step: number): number {
  return Math.ceil(value / step) * step
}
