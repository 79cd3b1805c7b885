import { relative } from 'node:path'
import { formatProblem } from '@hostwright/shared/spec/problem.ts'
import type { NewProvider } from './new-provider.ts'

const SHOWN = 10

/** Returns the lines that summarize a new spec: the imported operations, and the open work. */
export function summary(provider: string, { lint, report }: NewProvider, specs: string): string[] {
  const folder = relative(process.cwd(), `${specs}/${provider}`)
  const todos = lint.problems.map((problem) => `  ${formatProblem(problem).replace(/^.*? {2}/, '')}`)
  const counts = `${folder}: ${lint.operations} operations, ${lint.withExamples} with examples, ${todos.length} to-dos`
  if (report === undefined) return [counts, ...todos]
  const left = report.leftOut.map(({ route, why }) => `  ${route}: ${why}`)
  return [
    counts,
    left.length === 0
      ? `All ${report.total} operations of the source were imported; ${folder}/CURATION.md lists what differs.`
      : `${left.length} of the ${report.total} operations of the source were left out; ${folder}/CURATION.md lists them.`,
    ...left.slice(0, SHOWN),
    ...(left.length > SHOWN ? [`  and ${left.length - SHOWN} more`] : []),
    ...todos,
  ]
}
