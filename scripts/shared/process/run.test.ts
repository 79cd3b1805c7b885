import { expect, test, vi } from 'vitest'
import { run } from './run.ts'

const options = { cwd: process.cwd(), env: process.env }

test.each([
  [0, true],
  [1, false],
])('a command that exits with %i: succeeded is %j', async (code, succeeded) => {
  expect(await run([process.execPath, '-e', `process.exit(${code})`], options)).toBe(succeeded)
})

test('a command that was killed has failed', async () => {
  expect(await run([process.execPath, '-e', 'process.kill(process.pid)'], options)).toBe(false)
})

test('a command that does not exist has failed, and it is said why', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  expect(await run(['hostwright-has-no-such-command'], options)).toBe(false)
  expect(said).toHaveBeenCalledWith(expect.stringContaining('ENOENT'))
  said.mockRestore()
})
