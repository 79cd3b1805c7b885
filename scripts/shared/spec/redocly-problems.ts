import { getLineColLocation, type NormalizedProblem } from '@redocly/openapi-core'
import { relativePath } from '../text/relative-path.ts'
import type { Problem } from './problem.ts'

const UNPARSED = 'Failed to parse: '
const UNRESOLVED = "Can't resolve $ref: "

/** Converts Redocly's problems to ours, without duplicates. */
export function toProblems(problems: readonly NormalizedProblem[]): Problem[] {
  // For a file that is not YAML, Redocly also reports every reference to it as unresolved.
  const broken = problems.filter(({ message }) => message.startsWith(UNPARSED)).map(({ message }) => message.slice(UNPARSED.length))
  const told = problems.filter(({ message }) => !broken.some((reason) => message === UNRESOLVED + reason))
  const unique = new Map(told.map(toProblem).map((problem) => [JSON.stringify(problem), problem]))
  return [...unique.values()]
}

function toProblem(problem: NormalizedProblem): Problem {
  const location = problem.location[0]
  const place = location === undefined ? undefined : getLineColLocation(location)
  return {
    file: place?.source.absoluteRef ?? '',
    line: place?.start.line || 1,
    column: place?.start.col || 1,
    ...describe(problem),
    severity: problem.severity === 'warn' ? 'warning' : 'error',
  }
}

function describe({ ruleId, message, suggest }: NormalizedProblem): { rule: string; message: string } {
  const text = message.trim().replaceAll(/\s*\n\s*/g, ' ')
  if (text.startsWith(UNPARSED)) return { rule: 'yaml', message: notYaml(text.slice(UNPARSED.length)) }
  const hints = suggest.length > 0 ? ` Did you mean ${suggest.join(' or ')}?` : ''
  return {
    rule: ruleId === 'bundler' ? bundlerRule(text) : ruleId,
    message:
      text.replace(/ENOENT: no such file or directory '(.*)'/, (_, file: string) => `there is no ${relativePath(process.cwd(), file)}`) +
      hints,
  }
}

function bundlerRule(text: string): string {
  return text.includes('Renamed') ? 'component-collision' : 'no-unresolved-refs'
}

/** Returns the message for a file that is not YAML, without the parser's location, which the problem already has. */
export function notYaml(reason: string): string {
  return `Not valid YAML: ${reason.replace(/( in ".*")? \(\d+:\d+\)$/, '')}`
}
