import { expect, test } from 'vitest'
import { SpecError, compareProblems, formatProblem, type Problem } from './problem.ts'

const problem: Problem = {
  file: '/repo/specs/x/paths/y.yaml',
  line: 12,
  column: 3,
  rule: 'secrets',
  message: 'Says nothing.',
  severity: 'error',
}

test('prints a problem as one line that editors link', () => {
  expect(formatProblem(problem, '/repo')).toBe('specs/x/paths/y.yaml:12:3  secrets  Says nothing.')
  expect(formatProblem({ ...problem, severity: 'warning' }, '/repo')).toContain('secrets (warning)')
})

test('sorts problems by file, then by line number', () => {
  const later = { ...problem, line: 100 }
  const other = { ...problem, file: '/repo/specs/x/openapi.yaml', line: 900 }
  expect([later, problem, other].toSorted(compareProblems)).toEqual([other, problem, later])
})

test('a SpecError lists all its problems', () => {
  const error = new SpecError([problem, { ...problem, line: 13 }])
  expect(error.message.split('\n')).toHaveLength(2)
  expect(error.problems).toHaveLength(2)
})
