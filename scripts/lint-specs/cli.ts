import { relative } from 'node:path'
import { parseArgs } from 'node:util'
import { formatProblem } from '@hostwright/shared/spec/problem.ts'
import { listProviders, specFile, specsRoot } from '@hostwright/shared/spec/providers.ts'
import { lintSpec, type LintResult } from './lint.ts'

const USAGE = 'Usage: pnpm lint:specs [--fix] [--json] [provider…]'

interface Options {
  /** Whether to write the tables and counts that are derived from the specs. */
  readonly fix: boolean
  readonly json: boolean
  readonly help: boolean
  readonly providers: string[]
}

type Results = { provider: string; result: LintResult }[]

/** Runs `pnpm lint:specs` with its arguments and returns the exit code. */
export async function run(args: string[], write: (line: string) => void, root = specsRoot): Promise<number> {
  try {
    const options = parseOptions(args)
    if (options.help) {
      write(USAGE)
      return 0
    }
    const results = await lintProviders(selectProviders(options, root), root, options.fix)
    const lines = options.json ? [toJson(results)] : results.flatMap(toLines)
    for (const line of lines) write(line)
    return results.every(({ result }) => isClean(result)) ? 0 : 1
  } catch (error) {
    write(error instanceof Error ? error.message : String(error))
    return 1
  }
}

function parseOptions(args: string[]): Options {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { fix: { type: 'boolean' }, json: { type: 'boolean' }, help: { type: 'boolean' } },
      allowPositionals: true,
    })
    return { fix: values.fix === true, json: values.json === true, help: values.help === true, providers: positionals }
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${USAGE}`, { cause: error })
  }
}

function selectProviders({ providers }: Options, root: string): string[] {
  const known = listProviders(root)
  for (const name of providers) {
    if (known.includes(name)) continue
    const place = relative(process.cwd(), specFile(name, root))
    throw new Error(`There is no ${place}. Providers with a spec: ${known.join(', ') || 'none'}.`)
  }
  if (known.length === 0) throw new Error(`No provider in ${root} has an openapi.yaml.`)
  return providers.length > 0 ? providers : known
}

async function lintProviders(providers: string[], root: string, fix: boolean): Promise<Results> {
  const results: Results = []
  for (const provider of providers) results.push({ provider, result: await lintSpec(specFile(provider, root), { fix }) })
  return results
}

function isClean({ problems }: LintResult): boolean {
  return problems.every(({ severity }) => severity !== 'error')
}

function toLines({ provider, result }: Results[number]): string[] {
  const { problems, operations, withExamples } = result
  const lines = problems.map((problem) => formatProblem(problem))
  const summary = `${provider}  ${operations} operations, ${withExamples} with examples, `
  const todos = problems.filter(({ severity }) => severity === 'warning').length
  const counts = [...counted(problems.length - todos, 'problem'), ...counted(todos, 'to-do')]
  return [...lines, `${summary}${counts.join(', ') || 'ok'}`]
}

function counted(count: number, word: string): string[] {
  return count === 0 ? [] : [`${count} ${word}${count === 1 ? '' : 's'}`]
}

function toJson(results: Results): string {
  const problems = results.flatMap(({ provider, result }) =>
    result.problems.map((problem) => ({ provider, ...problem, file: relative(process.cwd(), problem.file) })),
  )
  return JSON.stringify(problems, null, 2)
}
