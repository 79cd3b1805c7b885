// pnpm test: every check there is, with one count at the end. Turbo remembers what passed and skips it until its inputs change.
import { rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { quiet, run } from '@hostwright/shared/process/run.ts'
import { collectResults, resultFiles, type Counts } from './results.ts'
import { latestTasks, verdictOf } from './turbo-summary.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const node = process.execPath
const environment = quiet()

/** Checks that are one test each: those that find out faster than turbo whether anything changed, or ask git. */
const PROGRAMS = [
  { name: 'emitted packages are what the specifications say', command: [node, 'scripts/generate/main.ts', '--check'] },
  { name: 'changes of published packages have their changesets', command: [node, 'scripts/spec-diff/changeset/main.ts', '--check'] },
] as const

/** Tasks of turbo, each one test over all packages that have it. The tests of packages and scripts are counted one by one as well. */
const TASKS = {
  'lint:specs': 'specifications keep our rules',
  lint: 'sources keep the house style',
  build: 'every package builds',
  typecheck: 'every package type-checks',
  test: 'every package’s tests come to their end',
} as const

/** Those that read what was built, one at a time, for one measures times. */
const TASKS_ON_BUILT = {
  'api:check': 'public names and signatures are those of the reviewed reports',
  budgets: 'packages keep their budgets',
  installed: 'packages work when installed',
} as const

const total: Counts = { passed: 0, failed: 0 }
const failures: string[] = []
for (const { name, command } of PROGRAMS) {
  heading(name)
  count(name, await run(command, { cwd: ROOT, env: environment }))
}
for (const file of await resultFiles(ROOT)) await rm(file)
await countTasks(TASKS)
await countTasks(TASKS_ON_BUILT, '--concurrency=1')
const tests = await collectResults(ROOT)
total.passed += tests.passed
total.failed += tests.failed
for (const name of [...failures, ...tests.failures]) console.log(`FAILED: ${name}`)
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0

async function countTasks(names: Readonly<Record<string, string>>, ...options: string[]): Promise<void> {
  const tasks = Object.keys(names)
  heading(tasks.join(', '))
  const summaries = join(ROOT, '.turbo/runs')
  await rm(summaries, { recursive: true, force: true })
  await run(['pnpm', 'exec', 'turbo', 'run', ...tasks, '--continue', '--output-logs=new-only', '--summarize', ...options], {
    cwd: ROOT,
    env: environment,
  })
  const attempted = await latestTasks(summaries)
  for (const [task, name] of Object.entries(names)) {
    const { passed, note } = verdictOf(task, attempted)
    count(name, passed, note)
  }
}

function heading(text: string): void {
  console.log(`\n── ${text}`)
}

function count(name: string, passed: boolean, note?: string): void {
  console.log(`── ${passed ? 'ok' : 'FAILED'}: ${name}${note === undefined ? '' : ` (${note})`}`)
  if (passed) total.passed++
  else {
    total.failed++
    failures.push(name)
  }
}
