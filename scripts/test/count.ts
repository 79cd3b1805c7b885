import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A task of a package in turbo's summary. */
export interface TaskRun {
  /** Id: `@hostwright/core#build`. */
  readonly taskId: string
  readonly task: string
  /** Path of the package from the root. */
  readonly directory: string
  /** `<NONEXISTENT>` if the package has no such script. */
  readonly command?: string
  /** Absent if the task never started because another failed. */
  readonly execution?: { readonly exitCode: number | null }
}

/** The report of vitest's JSON reporter. */
interface Report {
  readonly numPassedTests: number
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[]
  }[]
}

/**
 * Counts every test of the tasks named `test` or `test:…`, and one for each other task. A task with tests that failed without a
 * failed test, or has no report, counts as one failure.
 */
export async function countTasks(
  root: string,
  tasks: readonly TaskRun[],
): Promise<{ readonly passed: number; readonly failures: readonly string[] }> {
  let passed = 0
  const failures: string[] = []
  for (const { taskId, task, directory, execution } of tasks) {
    const succeeded = execution?.exitCode === 0
    const hasTests = /^test(:|$)/.test(task)
    const report = hasTests ? await readReport(join(root, directory, 'test-results.json')) : undefined
    const failed = report?.testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status }) => status === 'failed')
      .map(({ fullName }) => `${taskId} ${fullName}`)
    passed += report?.numPassedTests ?? (succeeded && !hasTests ? 1 : 0)
    failures.push(...(failed ?? []))
    if ((!succeeded || (hasTests && !report)) && !failed?.length) failures.push(taskId)
  }
  return { passed, failures }
}

/** Returns the report; undefined if it is missing or incomplete. */
async function readReport(file: string): Promise<Report | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Report
  } catch {
    return undefined
  }
}
