import { relativePath } from '@hostwright/shared/text/relative-path.ts'
import { runCommand } from '@hostwright/shared/process/command.ts'
import { formatProblem } from '@hostwright/shared/spec/problem.ts'
import { selectProviders, specFile, specsRoot } from '@hostwright/shared/spec/providers.ts'
import { lintSpec, type LintResult } from './lint.ts'

const USAGE = 'Usage: pnpm lint:specs [--fix] [--json] [provider…]'

type Results = { provider: string; result: LintResult }[]

/** Runs `pnpm lint:specs` with its arguments and returns the exit code. */
export async function run(args: string[], write: (line: string) => void, root = specsRoot): Promise<number> {
  const flag = { type: 'boolean', default: false } as const
  return runCommand({ usage: USAGE, options: { fix: flag, json: flag } }, args, write, async ({ fix, json }, names) => {
    const providers = selectProviders(names, root)
    if (providers.length === 0) throw new Error(`No provider in ${root} has an openapi.yaml.`)
    const results = await lintProviders(providers, root, fix)
    for (const line of json ? [toJson(results)] : results.flatMap(toLines)) write(line)
    return results.every(({ result }) => isClean(result)) ? 0 : 1
  })
}

async function lintProviders(providers: readonly string[], root: string, fix: boolean): Promise<Results> {
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
    result.problems.map((problem) => ({ provider, ...problem, file: relativePath(process.cwd(), problem.file) })),
  )
  return JSON.stringify(problems, null, 2)
}
