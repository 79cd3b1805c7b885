import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

function generateWith(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'main.ts'), ...args], { encoding: 'utf8' })
  return { status, stdout, stderr }
}

test('prints the usage for an unknown option', () => {
  const { status, stdout, stderr } = generateWith('--force')
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toMatch(/--force.*\nUsage: pnpm generate \[provider…\].*Nothing was written\.\n$/s)
  expect(stderr).not.toMatch(/^ +at /m)
})

test('prints a sentence for an unsupported specification', () => {
  const { status, stdout, stderr } = generateWith('cloudpit', 'nobody')
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toMatch(/^There is no specs\/nobody; there are .*cloudpit.*\.\nNothing was written\.\n$/)
})

test('--help prints the usage', () => {
  expect(generateWith('--help')).toMatchObject({ status: 0, stderr: '', stdout: expect.stringMatching(/^Usage: pnpm generate/) as string })
})
