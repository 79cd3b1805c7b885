import { join, posix } from 'node:path'
import { listProviders } from '@hostwright/shared/spec/providers.ts'
import { inputFingerprint } from './inputs.ts'
import { compareMock, mockWritesOf } from './mock-folder.ts'
import { type Changes, compare, isCurrent, packageVersion, refuseHandWritten, writesOf } from './package-folder.ts'
import { Refusal } from './refusal.ts'
import { abandoned, type Disk, recover, type Writes, writeTogether } from './transaction.ts'

export interface GenerateOptions {
  /** Folder that holds specs/ and packages/. */
  readonly root: string
  /** Names of providers; all where none is given. */
  readonly providers: readonly string[]
  /** Write nothing, say what is stale. */
  readonly check: boolean
  readonly log: (line: string) => void
  /** What writes to the disk; the disk itself by default. */
  readonly disk?: Disk
}

interface Prepared {
  /** Name of the folder under packages/. */
  readonly folder: string
  /** Undefined for the mock. */
  readonly provider?: string
  readonly changes: Changes
  /** By paths in that folder. */
  readonly writes: Writes
}

/**
 * Brings packages in line with their specifications. Nothing is written before all of it could be made.
 *
 * @returns exit code: 1 where `check` found something stale
 * @throws DiskError where the disk refuses; Refusal or SpecError for what the person who wrote a specification must change
 */
export async function generate({ root, providers, check, log, disk }: GenerateOptions): Promise<number> {
  const known = listProviders(join(root, 'specs'))
  const unknown = providers.find((provider) => !known.includes(provider))
  if (unknown !== undefined) throw new Refusal(`There is no specs/${unknown}; there are ${known.join(', ')}.`)
  const packages = join(root, 'packages')
  await finishKilledRun(packages, check, log)
  const prepared: Prepared[] = []
  for (const provider of providers.length > 0 ? providers : known) {
    const result = await prepare(root, provider, log)
    if (result) prepared.push(result)
  }
  const mock = await prepareMock(root, known, log)
  if (mock) prepared.push(mock)
  if (check) return report(prepared, log)
  await writeTogether(packages, allWrites(prepared), disk)
  return 0
}

/** Puts back what a run that was killed had changed; a check only says so. */
async function finishKilledRun(packages: string, check: boolean, log: (line: string) => void): Promise<void> {
  if (check) {
    const [left] = await abandoned(packages)
    if (left !== undefined)
      throw new Refusal(`A run was stopped half-way (packages/${left}). Run \`pnpm generate\`, which puts back what it changed.`)
    return
  }
  const restored = await recover(packages)
  if (restored.length > 0) log(`A run was stopped half-way: ${restored.length} files are as they were before it.`)
}

/** By paths below packages/. */
function allWrites(prepared: readonly Prepared[]): Writes {
  return new Map(prepared.flatMap(({ folder, writes }) => [...writes].map(([file, text]) => [posix.join(folder, file), text] as const)))
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
  return { folder: provider, provider, changes, writes: writesOf(files, changes, inputs) }
}

/** Makes the mock's list of providers; undefined where it is current. */
async function prepareMock(root: string, providers: readonly string[], log: (line: string) => void): Promise<Prepared | undefined> {
  const folder = join(root, 'packages/mock')
  const changes = await compareMock(folder, providers)
  const changed = lines(changes)
  if (changed.length === 0) return undefined
  log('mock  list of providers')
  for (const line of changed) log(`  ${line}`)
  return { folder: 'mock', changes, writes: mockWritesOf(providers, changes) }
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

function lines({ added, changed, restamped, removed }: Changes): string[] {
  return [
    ...added.map((file) => `+ ${file}`),
    ...changed.map((file) => `~ ${file}`),
    ...removed.map((file) => `- ${file}`),
    // One line for all: there is nothing to read in them.
    ...(restamped.length > 0 ? [`~ ${restamped.length} more, in nothing but the specification's hash`] : []),
  ]
}
