import { join } from 'node:path'
import { runCommand } from '@hostwright/shared/process/command.ts'
import { selectProviders } from '@hostwright/shared/spec/providers.ts'
import { bumpFor } from './bump.ts'
import { describeChange, LEVELS, worst } from './change.ts'
import { compareProvider, type Comparison } from './compare-provider.ts'
import { Git } from '@hostwright/shared/process/git.ts'

const USAGE = 'Usage: pnpm spec:diff [provider…] [--base REF] [--json]'

/** Runs `pnpm spec:diff` with its arguments and returns the exit code: 1 if a provider could not be compared. */
export async function run(args: string[], write: (line: string) => void, root: string): Promise<number> {
  const options = { base: { type: 'string' }, json: { type: 'boolean' } } as const
  return runCommand({ usage: USAGE, options }, args, write, async ({ base, json }, names) => {
    const git = new Git(root)
    const comparisons: Comparison[] = []
    for (const provider of selectProviders(names, join(root, 'specs'))) comparisons.push(await compareProvider(root, git, provider, base))
    if (json) write(JSON.stringify(comparisons.map(toJson), null, 2))
    else for (const line of comparisons.flatMap(toLines)) write(line)
    return comparisons.some(({ unknown }) => unknown !== undefined) ? 1 : 0
  })
}

function toLines({ provider, base, unknown, changes, released, version }: Comparison): string[] {
  if (unknown !== undefined) return [`${provider}  not compared. ${unknown}`]
  const bump = bumpFor(worst(changes), released ?? version)
  const head = base === undefined ? 'no release yet, no bump needed' : `since ${base}: ${bump === 'none' ? 'nothing changed' : bump}`
  const lines = changes.map((change) => {
    const place = change.file === undefined ? '' : `  ${change.file}:${change.line}`
    return `  ${describeChange(change)}${place}`
  })
  const groups = LEVELS.flatMap((level) => {
    const own = lines.filter((_, index) => changes[index]?.level === level)
    return own.length > 0 ? [` ${level}`].concat(own) : []
  })
  return [`${provider}  ${head}`, ...groups]
}

function toJson({ changes, ...comparison }: Comparison) {
  const { base, released, version } = comparison
  return { ...comparison, bump: base === undefined ? 'none' : bumpFor(worst(changes), released ?? version), changes }
}
