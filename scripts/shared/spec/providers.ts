import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** The repository's `specs/` folder. */
export const specsRoot = resolve(import.meta.dirname, '../../../specs')

/** Names of the folders under `specs/` that hold an `openapi.yaml`, sorted. */
export function listProviders(root = specsRoot): string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(specFile(entry.name, root)))
    .map((entry) => entry.name)
    .toSorted()
}

/** The root file of a provider's spec, whether it exists or not. */
export function specFile(provider: string, root = specsRoot): string {
  return join(root, provider, 'openapi.yaml')
}
