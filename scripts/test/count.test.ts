import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { countTasks, type TaskRun } from './count.ts'

/** Returns a task of the package `a`. */
function taskRun(task: string, exitCode: number | null = 0): TaskRun {
  return { taskId: `a#${task}`, task, directory: 'packages/a', execution: { exitCode } }
}

/** Returns a root folder in which the package `a` has this report. */
async function rootWith(text?: string): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'hostwright count '))
  onTestFinished(() => rm(root, { recursive: true }))
  await mkdir(join(root, 'packages/a'), { recursive: true })
  if (text !== undefined) await writeFile(join(root, 'packages/a/test-results.json'), text)
  return root
}

function report(passed: readonly string[], failed: readonly string[] = []): string {
  const results = [
    ...passed.map((fullName) => ({ fullName, status: 'passed' })),
    ...failed.map((fullName) => ({ fullName, status: 'failed' })),
  ]
  return JSON.stringify({ numPassedTests: passed.length, testResults: [{ assertionResults: results }] })
}

test('counts each test of a test task, and one for any other task', async () => {
  const root = await rootWith(report(['one', 'two']))
  expect(await countTasks(root, [taskRun('build'), taskRun('test'), taskRun('test:redis')])).toEqual({ passed: 5, failures: [] })
})

test('names each failed test', async () => {
  const root = await rootWith(report(['one'], ['two', 'three']))
  expect(await countTasks(root, [taskRun('test', 1)])).toEqual({ passed: 1, failures: ['a#test two', 'a#test three'] })
})

test('counts one failure for a test task that failed although its tests passed', async () => {
  const root = await rootWith(report(['one']))
  expect(await countTasks(root, [taskRun('test', 1)])).toEqual({ passed: 1, failures: ['a#test'] })
})

test.each([undefined, report(['one']).slice(0, -5)])('counts one failure for a test task with the report %j', async (text) => {
  const root = await rootWith(text)
  expect(await countTasks(root, [taskRun('test')])).toEqual({ passed: 0, failures: ['a#test'] })
})

test.each([1, null])('counts one failure for a task with the exit code %j', async (exitCode) => {
  expect(await countTasks(await rootWith(), [taskRun('build', exitCode)])).toEqual({ passed: 0, failures: ['a#build'] })
})

test('counts one failure for a task that never started', async () => {
  const { execution: _, ...task } = taskRun('build')
  expect(await countTasks(await rootWith(), [task])).toEqual({ passed: 0, failures: ['a#build'] })
})
