import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Registry } from '@hostwright/shared/registry/registry.ts'
import type { PublishedPackage } from '@hostwright/shared/packages/published.ts'
import { auditPackage } from './audit.ts'
import { inPairs } from './in-pairs.ts'

/**
 * Looks at what a registry has of each package.
 *
 * @param folder for the tarballs; made
 * @returns what was found, one line a package
 * @throws Error naming what is wrong
 */
export async function auditPublished(registry: Registry, packages: readonly PublishedPackage[], folder: string): Promise<string[]> {
  await mkdir(folder)
  const lines: string[] = []
  await inPairs(packages, async ({ name, version }) => {
    const tarball = join(folder, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`)
    await writeFile(tarball, await registry.tarball(name, version))
    // The mock's brings the specs that it is booted from.
    lines.push(await auditPackage(tarball, name === '@hostwright/mock' ? ['dist', 'specs'] : ['dist']))
  })
  return lines.sort()
}
