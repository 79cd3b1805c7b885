// Last step of a client's build, in its folder: writes the version of package.json into the User-Agent.
import { readFile, writeFile } from 'node:fs/promises'

/** Version in the User-Agent of sources, which changesets do not regenerate. */
export const SOURCE_VERSION = '0.0.0-source'

/** Returns built code with a version in its User-Agent. @throws Error without exactly one place for it */
export function stamped(code: string, version: string): string {
  const parts = code.split(SOURCE_VERSION)
  if (parts.length !== 2) throw new Error(`The built provider data has ${parts.length - 1} places for its version instead of one.`)
  return parts.join(version)
}

if (import.meta.main) {
  const file = 'dist/provider.gen.js'
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string }
  await writeFile(file, stamped(await readFile(file, 'utf8'), version))
}
