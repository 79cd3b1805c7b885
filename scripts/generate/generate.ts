import { join } from 'node:path'
import { listProviders } from '../spec/providers.ts'
import { inputFingerprint } from './inputs.ts'
import { compareMock, writeMock } from './mock-folder.ts'
import { type Changes, compare, isCurrent, packageVersion, refuseHandWritten, write } from './package-folder.ts'
import { Refusal } from './refusal.ts'

export interface GenerateOptions {
  /** Folder that holds specs/ and packages/. */
  readonly root: string
  /** Names of providers; all where none is given. */
  readonly providers: readonly string[]
  /** Write nothing, say what is stale. */
  readonly check: boolean
  readonly log: (line: string) => void
}

interface Prepared {
  /** Name of the folder under packages/. */
  readonly folder: string
  /** Undefined for the mock. */
  readonly provider?: string
  readonly changes: Changes
  save(): Promise<void>
}

/**
 * Brings packages in line with their specifications. Nothing is written before all of it could be made.
 *
 * @returns exit code: 1 where `check` found something stale
 * @throws Refusal or SpecError for what the person who wrote a specification must change
 */
export async function generate({ root, providers, check, log }: GenerateOptions): Promise<number> {
  const known = listProviders(join(root, 'specs'))
  const unknown = providers.find((provider) => !known.includes(provider))
  if (unknown !== undefined) throw new Refusal(`There is no specs/${unknown}; there are ${known.join(', ')}.`)
  const prepared: Prepared[] = []
  for (const provider of providers.length > 0 ? providers : known) {
    const result = await prepare(root, provider, log)
    if (result) prepared.push(result)
  }
  const mock = await prepareMock(root, known, log)
  if (mock) prepared.push(mock)
  if (check) return report(prepared, log)
  for (const { save } of prepared) await save()
  return 0
}

/** Makes a package in memory; undefined where it is current. */
async function prepare(root: string, provider: string, log: (line: string) => void): Promise<Prepared | undefined> {
  const specs = join(root, 'specs')
  const folder = join(root, 'packages', provider)
  const inputs = await inputFingerprint(specs, provider)
  if (await isCurrent(folder, inputs)) {
    log(`${provider}  unchanged`)
    return undefined
  }
  log(`${provider}  generating …`)
  await refuseHandWritten(folder)
  const start = performance.now()
  // Loading the generators takes longer than finding out that there is nothing to do.
  const { generatePackage } = await import('./package-output.ts')
  const files = await generatePackage(specs, provider, await packageVersion(folder))
  const changes = await compare(folder, files)
  const { added, changed, removed } = changes
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  log(`${provider}  ${files.size} files: ${added.length} new, ${changed.length} changed, ${removed.length} removed (${seconds} s)`)
  for (const line of lines(changes)) log(`  ${line}`)
  return { folder: provider, provider, changes, save: () => write(folder, files, changes, inputs) }
}

/** Makes the mock's list of providers; undefined where it is current. */
async function prepareMock(root: string, providers: readonly string[], log: (line: string) => void): Promise<Prepared | undefined> {
  const folder = join(root, 'packages/mock')
  const changes = await compareMock(folder, providers)
  const changed = lines(changes)
  if (changed.length === 0) return undefined
  log('mock  list of providers')
  for (const line of changed) log(`  ${line}`)
  return { folder: 'mock', changes, save: () => writeMock(folder, providers, changes) }
}

function report(prepared: readonly Prepared[], log: (line: string) => void): number {
  const stale = prepared.filter(({ changes }) => lines(changes).length > 0)
  if (stale.length === 0) {
    log('The packages are what the specifications say.')
    return 0
  }
  for (const { folder, changes } of stale) for (const line of lines(changes)) log(`stale: packages/${folder}: ${line}`)
  const command = ['pnpm generate', ...stale.flatMap(({ provider }) => provider ?? [])].join(' ')
  log(`Run \`${command}\` and commit what it writes.`)
  return 1
}

function lines({ added, changed, removed }: Changes): string[] {
  return [...added.map((file) => `+ ${file}`), ...changed.map((file) => `~ ${file}`), ...removed.map((file) => `- ${file}`)]
}
