import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { latestTasks, type TaskRun, verdictOf } from './turbo-summary.ts'

function taskRun(taskId: string, { exitCode = 0 as number | null, status = 'MISS', start = 0, end = 1000 } = {}): TaskRun {
  const task = taskId.split('#')[1] ?? ''
  return { taskId, task, cache: { status }, execution: { startTime: start, endTime: end, exitCode } }
}

test('a task passes when it did in every package, and says how long the fresh ones took together', () => {
  const runs = [
    taskRun('a#build', { start: 0, end: 2000 }),
    taskRun('b#build', { start: 1000, end: 3500 }),
    taskRun('c#build', { status: 'HIT', start: 9000, end: 9001 }),
    taskRun('a#test', { exitCode: 1 }),
  ]
  expect(verdictOf('build', runs)).toEqual({ passed: true, note: '2 of 3, 3.5 s' })
})

test('a task of one package alone says nothing of others', () => {
  expect(verdictOf('lint', [taskRun('//#lint')])).toEqual({ passed: true, note: '1.0 s' })
})

test('a task that turbo remembers passes without a time', () => {
  expect(verdictOf('lint', [taskRun('//#lint', { status: 'HIT' })])).toEqual({ passed: true, note: 'nothing changed' })
})

test.each([
  ['failed', taskRun('b#build', { exitCode: 2 })],
  ['was killed', taskRun('b#build', { exitCode: null })],
  ['never started', { taskId: 'b#build', task: 'build', cache: { status: 'MISS' } }],
])('a task fails when it %s in one package, which is named', (_, broken) => {
  expect(verdictOf('build', [taskRun('a#build'), broken])).toEqual({ passed: false, note: 'b#build' })
})

test('a task that turbo says nothing of has failed', () => {
  expect(verdictOf('build', [taskRun('a#test')])).toEqual({ passed: false, note: 'did not run' })
})

test('tasks are read from what turbo wrote, and are none where it wrote nothing', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hostwright summary '))
  onTestFinished(() => rm(folder, { recursive: true }))
  expect(await latestTasks(folder)).toEqual([])
  expect(await latestTasks(join(folder, 'nowhere'))).toEqual([])
  const tasks = [taskRun('a#build')]
  await writeFile(join(folder, '2abc.json'), JSON.stringify({ id: '2abc', tasks }))
  expect(await latestTasks(folder)).toEqual(tasks)
})
