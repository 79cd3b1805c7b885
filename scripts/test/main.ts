// pnpm test: runs every check through turbo, which skips unchanged tasks that passed, and prints one count at the end.
import { glob, readdir, readFile, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { quiet } from '@hostwright/shared/process/quiet.ts'
import { x } from 'tinyexec'
import { countTasks, type TaskRun } from './count.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const TASKS = ['lint', 'lint:specs', 'build', 'typecheck', 'test', 'size', 'api:check', 'check-packages', 'changeset:check']
// @hostwright/examples type-checks and tests the examples at once, which takes a third of the time.
const OPTIONS = ['--filter=!@hostwright/example-*', '--continue', '--concurrency=150%', '--output-logs=new-only', '--summarize']

const more = process.argv.slice(2)
if (more.includes('--help')) {
  console.log(`Usage: pnpm test [task …]\n\nRuns ${TASKS.join(', ')} and the given tasks in every package that has them.`)
  process.exit()
}
const summaries = join(ROOT, '.turbo/runs')
await rm(summaries, { recursive: true, force: true })
// After a crash before the first test, the report of an earlier run would count.
for await (const file of glob(['{packages,scripts,examples}/*/test-results.json', '{docs,examples}/test-results.json'], { cwd: ROOT }))
  await rm(join(ROOT, file))
// Hundreds of processes load the same tools: compiled once, they take a twentieth less time.
const env = { ...quiet, NODE_COMPILE_CACHE: join(ROOT, 'node_modules/.cache/node') }
await x('pnpm', ['exec', 'turbo', 'run', ...TASKS, ...more, ...OPTIONS], { nodeOptions: { cwd: ROOT, env, stdio: 'inherit' } })
const { passed, failures } = await countTasks(ROOT, await summarizedTasks())
for (const name of failures) console.log(`FAILED: ${name}`)
console.log(`\n${passed} passed, ${failures.length} failed`)
process.exitCode = failures.length > 0 ? 1 : 0

/** Returns the tasks of the last run; a failure if turbo stopped before it. */
async function summarizedTasks(): Promise<readonly TaskRun[]> {
  const [file] = await readdir(summaries).catch(() => [])
  if (file === undefined) return [{ taskId: 'turbo', task: 'turbo', directory: '' }]
  const { tasks } = JSON.parse(await readFile(join(summaries, file), 'utf8')) as { readonly tasks: readonly TaskRun[] }
  return tasks.filter(({ command }) => command !== '<NONEXISTENT>')
}
