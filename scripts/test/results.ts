import { glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'

export interface Counts {
  passed: number
  failed: number
}

interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[]
  }[]
}

/** What vitest's JSON reporter wrote, one file a package. */
export async function resultFiles(root: string): Promise<string[]> {
  const found: string[] = []
  for await (const file of glob(['packages/*/test-results.json', 'scripts/test-results.json'], { cwd: root })) found.push(join(root, file))
  return found.sort()
}

/** Sums up all packages. A file that failed before its first test counts as one failure, and so does a report that cannot be read. */
export async function collectResults(root: string): Promise<Counts & { readonly failures: readonly string[] }> {
  const counts = { passed: 0, failed: 0, failures: [] as string[] }
  for (const file of await resultFiles(root)) {
    const report = parse(await readFile(file, 'utf8'))
    if (!report) {
      counts.failed++
      counts.failures.push(file)
      continue
    }
    counts.passed += report.numPassedTests
    counts.failed += report.numFailedTests
    for (const { name, status, assertionResults } of report.testResults) {
      const failed = assertionResults.filter((test) => test.status === 'failed')
      counts.failures.push(...failed.map(({ fullName }) => fullName))
      if (status === 'failed' && failed.length === 0) {
        counts.failed++
        counts.failures.push(name)
      }
    }
  }
  return counts
}

/** Undefined where the text is not JSON, as when vitest was killed while writing. */
function parse(text: string): Report | undefined {
  try {
    return JSON.parse(text) as Report
  } catch {
    return undefined
  }
}
