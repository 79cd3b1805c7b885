import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { rolldown } from 'rolldown'

/** Bytes. */
export interface BundleSize {
  readonly minified: number
  readonly gzip: number
}

/** One module with all that it needs, as a browser would load it. */
export async function bundle(input: string, minify: boolean): Promise<string> {
  const build = await rolldown({ input, platform: 'browser', logLevel: 'silent' })
  try {
    const { output } = await build.generate({ format: 'esm', minify, codeSplitting: false })
    return output[0].code
  } finally {
    await build.close()
  }
}

/**
 * Size of what a program has to load for one line of it.
 *
 * @param line an export from a package, or from a file of the folder
 * @param folder a scratch folder
 */
export async function sizeOf(line: string, folder: string): Promise<BundleSize> {
  const entry = join(folder, 'entry.js')
  await writeFile(entry, line)
  const code = await bundle(entry, true)
  return { minified: Buffer.byteLength(code), gzip: gzipSync(code, { level: 9 }).byteLength }
}
