import { join } from 'node:path'
import { listProviders } from '@hostwright/shared/spec/providers.ts'
import { writeMockProviders } from './mock-providers.ts'
import { OutputCache } from './output-cache.ts'
import { packageVersion, refuseHandWritten, writePackage } from './package-folder.ts'
import { Refusal } from './refusal.ts'

export interface GenerateOptions {
  /** Folder that holds specs/ and packages/. */
  readonly root: string
  /** Names of providers; all where none is given. */
  readonly providers: readonly string[]
  readonly log: (line: string) => void
}

/**
 * Brings packages in line with their specifications. Nothing is written before all of it could be made; a run that is
 * killed while it writes is finished by the next one, and git shows what changed.
 *
 * @throws Refusal or SpecError for what the person who wrote a specification must change
 */
export async function generate({ root, providers, log }: GenerateOptions): Promise<void> {
  const known = listProviders(join(root, 'specs'))
  const unknown = providers.find((provider) => !known.includes(provider))
  if (unknown !== undefined) throw new Refusal(`There is no specs/${unknown}; there are ${known.join(', ')}.`)
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

/** Makes a package in memory. */
async function emit(root: string, provider: string, log: (line: string) => void): Promise<ReadonlyMap<string, string>> {
  log(`${provider}  generating …`)
  const folder = join(root, 'packages', provider)
  await refuseHandWritten(folder)
  // Loading the generators takes longer than finding out that there is nothing to do.
  const { generatePackage } = await import('./package-output.ts')
  return generatePackage(join(root, 'specs'), provider, await packageVersion(folder))
}
