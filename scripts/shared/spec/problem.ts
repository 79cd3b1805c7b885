import { relativePath } from '../text/relative-path.ts'

/** One thing wrong with a spec. `file` is absolute; lines and columns count from one. */
export interface Problem {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly rule: string
  readonly message: string
  readonly severity: 'error' | 'warning'
}

/** Thrown if a spec cannot be used; the message lists the problems. */
export class SpecError extends Error {
  override readonly name = 'SpecError'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => formatProblem(problem)).join('\n'))
    this.problems = problems
  }
}

/** `specs/x/paths/y.yaml:12:3  rule  message`, the file seen from `base`. */
export function formatProblem(problem: Problem, base = process.cwd()): string {
  const place = `${relativePath(base, problem.file)}:${problem.line}:${problem.column}`
  const rule = problem.severity === 'warning' ? `${problem.rule} (warning)` : problem.rule
  return `${place}  ${rule}  ${problem.message}`
}

/** Compares by file, then by location; rule and message make the order total. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  )
}

// Not localeCompare: the order must be the same on every machine.
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
