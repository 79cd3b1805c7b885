import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { compareProvider } from '../compare-provider.ts'
import { selectProviders } from '../cli.ts'
import { Git } from '@hostwright/shared/process/git.ts'
import { checkChangesets } from './check.ts'
import { ownChangesets, ownFile, replaceOwn, waitingChangesets } from './changeset-files.ts'
import { bumpOf, writeEntry } from './entry.ts'

const USAGE = `Usage: pnpm spec:changeset [provider…]
       pnpm spec:changeset --check

Writes the changeset of each provider whose spec changed since its last release, and replaces the one of an earlier run. A
changeset that was edited by hand stays.

  --check  writes nothing; fails if a package that changed since its last release has no changeset of the required bump
  --help   prints this text`

/** Runs `pnpm spec:changeset` with its arguments and returns the exit code. */
export async function run(args: string[], write: (line: string) => void, root: string): Promise<number> {
  try {
    const { check, help, providers } = parseOptions(args)
    const git = new Git(root)
    if (help) write(USAGE)
    else if (check) return await checkChangesets(root, git, write)
    else return await writeAll(root, git, providers, write)
    return 0
  } catch (error) {
    if (!(error instanceof Error)) throw error
    write(error.message)
    return 1
  }
}

function parseOptions(args: string[]): { check: boolean; help: boolean; providers: string[] } {
  try {
    const options = { check: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false } } as const
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    if (values.check && positionals.length > 0) throw new Error('--check looks at all packages; leave the names out.')
    return { ...values, providers: positionals }
  } catch (error) {
    throw new Error(`${(error as Error).message}\n\n${USAGE}`, { cause: error })
  }
}

async function writeAll(root: string, git: Git, providers: readonly string[], write: (line: string) => void): Promise<number> {
  let code = 0
  for (const provider of selectProviders(providers, join(root, 'specs'))) code = Math.max(code, await writeOne(root, git, provider, write))
  return code
}

async function writeOne(root: string, git: Git, provider: string, write: (line: string) => void): Promise<number> {
  if (!existsSync(join(root, 'packages', provider, 'package.json'))) {
    write(`${provider}  nothing written: packages/${provider} is not there yet. Run \`pnpm generate ${provider}\` first.`)
    return 1
  }
  const changesets = await waitingChangesets(root)
  const { written, edited } = await ownChangesets(root, provider, changesets)
  const comparison = await compareProvider(root, git, provider)
  const [byHand] = edited
  if (comparison.unknown !== undefined) {
    write(`${provider}  not compared, nothing written. ${comparison.unknown}`)
    return 1
  }
  if (byHand !== undefined) {
    write(`${provider}  ${byHand} was edited by hand and stays; delete it to generate it again.`)
    return 0
  }
  const first = changesets.find((one) => one.releases.has(comparison.name) && !written.includes(one.file))
  if (comparison.base === undefined && first !== undefined) {
    write(`${provider}  was never released, and ${first.file} describes its first release.`)
    return 0
  }
  if (comparison.changes.length === 0) {
    await replaceOwn(root, provider, written)
    write(`${provider}  nothing changed since ${comparison.base}${written.length > 0 ? '; removed its changeset' : ''}`)
    return 0
  }
  const text = writeEntry(comparison)
  await replaceOwn(root, provider, written, text)
  write(`${provider}  ${bumpOf(comparison)}: ${ownFile(provider, text)}`)
  return 0
}
