import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { compareProvider } from '../compare-provider.ts'
import { selectProviders } from '../cli.ts'
import { Git } from '@hostwright/shared/process/git.ts'
import { checkChangesets } from './check.ts'
import { ownChangesets, ownName, readChangesets, replaceOwn } from './changeset-files.ts'
import { wantedBump, writeEntry } from './entry.ts'

const usage = 'Usage: pnpm spec:changeset [provider…]\n       pnpm spec:changeset --check'

/** Runs the program with its arguments and gives the exit code. */
export async function run(args: string[], write: (line: string) => void, root: string): Promise<number> {
  try {
    const { check, providers } = parseOptions(args)
    const git = new Git(root)
    if (check) return await checkChangesets(root, git, write)
    let code = 0
    for (const provider of selectProviders(providers, join(root, 'specs')))
      code = Math.max(code, await writeOne(root, git, provider, write))
    return code
  } catch (error) {
    if (!(error instanceof Error)) throw error
    write(error.message)
    return 1
  }
}

function parseOptions(args: string[]): { check: boolean; providers: string[] } {
  try {
    const { values, positionals } = parseArgs({ args, options: { check: { type: 'boolean' } }, allowPositionals: true })
    if (values.check === true && positionals.length > 0) throw new Error('--check looks at all packages; leave the names out.')
    return { check: values.check === true, providers: positionals }
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${usage}`, { cause: error })
  }
}

async function writeOne(root: string, git: Git, provider: string, write: (line: string) => void): Promise<number> {
  if (!existsSync(join(root, 'packages', provider, 'package.json'))) {
    write(`${provider}  nothing written: packages/${provider} is not there yet. Run \`pnpm generate ${provider}\` first.`)
    return 1
  }
  const folder = join(root, '.changeset')
  const changesets = await readChangesets(folder)
  const { written, edited } = ownChangesets(provider, changesets)
  const comparison = await compareProvider(root, git, provider)
  const [byHand] = edited
  if (comparison.unknown !== undefined) {
    write(`${provider}  not compared, nothing written. ${comparison.unknown}`)
    return 1
  }
  if (byHand !== undefined) {
    write(`${provider}  .changeset/${byHand.file} was edited by hand and stays; delete it to have it written anew.`)
    return 0
  }
  const first = changesets.find((one) => one.releases.has(comparison.name) && !written.includes(one))
  if (comparison.base === undefined && first !== undefined) {
    write(`${provider}  was never released, and .changeset/${first.file} tells of it.`)
    return 0
  }
  if (comparison.changes.length === 0) {
    await replaceOwn(folder, provider, written)
    write(`${provider}  nothing changed since ${comparison.base}${written.length > 0 ? '; removed its changeset' : ''}`)
    return 0
  }
  const text = writeEntry(comparison)
  await replaceOwn(folder, provider, written, text)
  write(`${provider}  ${wantedBump(comparison)}: .changeset/${ownName(provider, text)}`)
  return 0
}
