import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { runCommand } from '@hostwright/shared/process/command.ts'
import { selectProviders } from '@hostwright/shared/spec/providers.ts'
import { compareProvider } from '../compare-provider.ts'
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
  return runCommand({ usage: USAGE, options: { check: { type: 'boolean' } } }, args, write, async ({ check }, providers) => {
    const git = new Git(root)
    if (check && providers.length > 0) throw new Error(`--check looks at all packages; leave the names out.\n\n${USAGE}`)
    return check ? checkChangesets(root, git, write) : writeAll(root, git, providers, write)
  })
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
