import { join } from 'node:path'
import { listProviders } from '@hostwright/shared/spec/providers.ts'
import { OutputCache } from './output/output-cache.ts'
import { packageVersion, rejectHandWritten, writeMockProviders, writePackage } from './output/package-folder.ts'
import { UnsupportedSpecError } from './unsupported-spec-error.ts'

export interface GenerateOptions {
  /** Folder that holds specs/ and packages/. */
  readonly root: string
  /** Names of providers; all by default. */
  readonly providers: readonly string[]
  readonly log: (line: string) => void
}

/**
 * Generates packages from their specifications. Nothing is written before all packages are complete in memory. The next run
 * completes a run that was killed while writing, and git shows the changes.
 *
 * @throws UnsupportedSpecError or SpecError for a specification that has to be changed
 */
export async function generate({ root, providers, log }: GenerateOptions): Promise<void> {
  const known = listProviders(join(root, 'specs'))
  const unknown = providers.find((provider) => !known.includes(provider))
  if (unknown !== undefined) throw new UnsupportedSpecError(`There is no specs/${unknown}; there are ${known.join(', ')}.`)
  const cache = new OutputCache(root)
  const emitted = new Map<string, ReadonlyMap<string, string>>()
  for (const provider of providers.length > 0 ? providers : known) {
    const files = (await cache.isCurrent(provider)) ? undefined : await emit(root, provider, log)
    if (files) emitted.set(provider, files)
    else log(`${provider}  unchanged`)
  }
  for (const [provider, files] of emitted) {
    const changed = await writePackage(join(root, 'packages', provider), files)
    log(`${provider}  ${files.size} files, ${changed} changed`)
    await cache.remember(provider)
  }
  await writeMockProviders(join(root, 'packages/mock'), known)
}

/** Generates a package in memory. */
async function emit(root: string, provider: string, log: (line: string) => void): Promise<ReadonlyMap<string, string>> {
  log(`${provider}  generating …`)
  const folder = join(root, 'packages', provider)
  await rejectHandWritten(folder)
  // Loading the generators takes longer than detecting that nothing changed.
  const { generatePackage } = await import('./generate-package.ts')
  return generatePackage(join(root, 'specs'), provider, await packageVersion(folder))
}
