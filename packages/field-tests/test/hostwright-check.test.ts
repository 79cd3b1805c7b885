import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const program = fileURLToPath(import.meta.resolve('@hostwright/mock').replace(/index\.js$/, 'cli/check.js'))
/** Responds for TransIP in the process of the program, with one field of another type and one that is new. */
const preload = `data:text/javascript,${encodeURIComponent(`
  import { createMock } from '${import.meta.resolve('@hostwright/mock')}'
  const mock = await createMock('transip')
  process.env.TRANSIP_LOGIN = mock.credentials.login
  process.env.TRANSIP_PRIVATE_KEY = mock.credentials.privateKey
  globalThis.fetch = async (input, init) => {
    const response = await mock.fetch(input, init)
    if (!String(input).endsWith('/availability-zones')) return response
    const { availabilityZones } = await response.json()
    return Response.json({ availabilityZones: availabilityZones.map((zone) => ({ ...zone, country: 31, planet: 'zz-earth' })) })
  }
  process.on('exit', () => console.error([...new Set(mock.requests.map(({ method, path }) => method === 'GET' ? method : method + path))], mock.violations))
`)}`

test('hostwright-check compares a provider with the spec through the client of the project', () => {
  const cwd = fileURLToPath(new URL('..', import.meta.url))
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', preload, program, 'transip'], { cwd, encoding: 'utf8' })
  expect(stderr).toBe("[ 'POST/auth', 'GET' ] []\n")
  expect(stdout).toMatch(/^ {2}200 response.body.availabilityZones\[\].country {2}integer instead of string/m)
  expect(stdout).toMatch(/^ {2}200 response.body.availabilityZones\[\].planet {2}not in the spec \(string\)/m)
  expect(stdout).toMatch(/ 1 difference in 1 operation, /)
  expect(stdout).not.toContain('zz')
  expect(status).toBe(1)
})
