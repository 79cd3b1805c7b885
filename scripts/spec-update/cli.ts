import { parseArgs } from 'node:util'
import { UnsupportedSpecError } from '@hostwright/generate'
import { SpecError } from '@hostwright/shared/spec/problem.ts'
import { reportLines, reportOf } from './report.ts'
import { UpdateError, updateSpec } from './update.ts'

const USAGE = 'Usage: pnpm spec:update <provider> --from newer.json [--base older.json] [--check] [--remove] [--yes] [--json]'

/**
 * Runs `pnpm spec:update` with its arguments.
 *
 * @returns the exit code: 2 if changes are left to decide, 1 if nothing was done
 */
export async function run(args: string[], write: (line: string) => void, root: string): Promise<number> {
  try {
    const { provider, from, json, help, ...options } = parseOptions(args)
    if (help) {
      write(USAGE)
      return 0
    }
    const today = new Date().toISOString().slice(0, 10)
    const update = await updateSpec({ root, provider, from, today, ...options })
    const report = await reportOf(provider, 'specs', from, update)
    if (json) write(JSON.stringify(report, null, 2))
    else for (const line of reportLines(report)) write(line)
    if (!json && !options.check && report.applied.length > 0)
      write(`Next: pnpm lint:specs, pnpm generate ${provider}, pnpm spec:diff ${provider}, pnpm spec:changeset ${provider}.`)
    return report.undecided.length > 0 ? 2 : 0
  } catch (error) {
    if (!(error instanceof UpdateError || error instanceof SpecError || error instanceof UnsupportedSpecError)) throw error
    write(`${error.message}\nNothing was written.`)
    return 1
  }
}

function parseOptions(args: string[]) {
  const isFlag = { type: 'boolean', default: false } as const
  const options = {
    from: { type: 'string' },
    base: { type: 'string' },
    check: isFlag,
    remove: isFlag,
    yes: isFlag,
    json: isFlag,
    help: isFlag,
  } as const
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options })
    const [provider = '', ...more] = positionals
    const { from = '', base, check, remove, yes, json, help } = values
    if (!help && (provider === '' || more.length > 0 || from === '')) throw new Error('Give the name of one provider, and --from.')
    if (!help && !/^[a-z][a-z0-9]*$/.test(provider)) throw new Error(`"${provider}" is not the name of a provider.`)
    return { provider, from, base, check, remove, yes, json, help }
  } catch (error) {
    throw new UpdateError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`)
  }
}
