import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { SpecError } from '@hostwright/shared/spec/problem.ts'
import { listProviders } from '@hostwright/shared/spec/providers.ts'
import { bumpFor } from './bump.ts'
import { describeChange, LEVELS, worst } from './change.ts'
import { compareProvider, type Comparison } from './compare-provider.ts'
import { Git } from '@hostwright/shared/process/git.ts'

const USAGE = 'Usage: pnpm spec:diff [provider…] [--base REF] [--json]'

interface Options {
  readonly providers: string[]
  readonly base: string | undefined
  readonly json: boolean
  readonly help: boolean
}

/** Runs `pnpm spec:diff` with its arguments and returns the exit code: 1 if a provider could not be compared. */
export async function run(args: string[], write: (line: string) => void, root: string): Promise<number> {
  try {
    const { providers, base, json, help } = parseOptions(args)
    if (help) {
      write(USAGE)
      return 0
    }
    const git = new Git(root)
    const comparisons: Comparison[] = []
    for (const provider of selectProviders(providers, join(root, 'specs')))
      comparisons.push(await compareProvider(root, git, provider, base))
    if (json) write(JSON.stringify(comparisons.map(toJson), null, 2))
    else for (const line of comparisons.flatMap(toLines)) write(line)
    return comparisons.some(({ unknown }) => unknown !== undefined) ? 1 : 0
  } catch (error) {
    if (!(error instanceof Error)) throw error
    write(error instanceof SpecError ? `${error.message}\nNothing was compared.` : error.message)
    return 1
  }
}

function parseOptions(args: string[]): Options {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { base: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean' } },
      allowPositionals: true,
    })
    return { providers: positionals, base: values.base, json: values.json === true, help: values.help === true }
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${USAGE}`, { cause: error })
  }
}

/** Returns the named providers, or all if none is named. @throws Error for a provider without a spec */
export function selectProviders(names: readonly string[], specs: string): readonly string[] {
  const known = listProviders(specs)
  const unknown = names.find((name) => !known.includes(name))
  if (unknown !== undefined) throw new Error(`There is no specs/${unknown}. Providers with a spec: ${known.join(', ') || 'none'}.`)
  return names.length > 0 ? names : known
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
