import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)

/** The oldest Node that packages promise, from the registry, so that the check does not depend on what the machine has; and the current one. */
export function nodes(): readonly string[] {
  return [join(dirname(require.resolve('node-20/package.json')), 'bin/node'), process.execPath]
}
