import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { withScratch } from './scratch.ts'

test('removes a scratch folder after use and after a failure', async () => {
  let folder = ''
  const failing = withScratch(async (made) => {
    folder = made
    expect(existsSync(folder)).toBe(true)
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  expect(existsSync(folder)).toBe(false)
})

test('removes a scratch folder when the program is stopped while removing it', async () => {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'test/leave.ts')], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  child.kill('SIGTERM')
  await once(child, 'exit')
  expect(existsSync(line.toString().trim())).toBe(false)
})

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('a scratch folder is gone after %s', async (signal, expected) => {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'test/stay.ts')], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  const folder = line.toString().trim()
  expect(existsSync(folder)).toBe(true)
  child.kill(signal)
  expect(await once(child, 'exit')).toEqual([expected, null])
  expect(existsSync(folder)).toBe(false)
})
