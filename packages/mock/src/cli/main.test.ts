import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'

import { ping, specFile } from '../../test/spec-file.js'

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url))
const SOURCES = new URL('../../test/run-sources.ts', import.meta.url).href
/** Makes loading the validator fail. */
const NO_VALIDATOR = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module'
  const resolve = (specifier, context, next) => {
    if (specifier.startsWith('ajv')) throw new Error('ajv was loaded')
    return next(specifier, context)
  }
  registerHooks({ resolve })`)}`

interface Program {
  readonly child: ChildProcess
  readonly exitCode: Promise<number | null>
  /** Returns the output so far. */
  readonly printed: () => string
  /** Resolves to the address when the mock listens. */
  readonly url: Promise<string>
}

function start(args: readonly string[], ...imports: readonly string[]): Program {
  const loaded = [SOURCES, ...imports].flatMap((module) => ['--import', module])
  const child = spawn(process.execPath, ['--no-warnings', ...loaded, MAIN, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  let printed = ''
  child.stderr.on('data', (text) => (printed += String(text)))
  const url = new Promise<string>((resolve) => {
    child.stdout.on('data', (text) => {
      printed += String(text)
      const found = / at (http:\S+)\n[\s\S]*Ctrl-C/.exec(printed)?.[1]
      if (found !== undefined) resolve(found)
    })
  })
  const exitCode = new Promise<number | null>((resolve) => child.once('close', resolve))
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await exitCode
  })
  return { child, exitCode, printed: () => printed, url }
}

const serve = async (): Promise<Program> => start(['--spec', await specFile(), '--port', '0'])

test.each(['SIGINT', 'SIGTERM'] as const)('%s ends it with 0 despite an open connection', async (signal) => {
  const mock = await serve()
  expect(await ping(await mock.url)).toBe(204)
  mock.child.kill(signal)
  expect(await mock.exitCode).toBe(0)
  expect(mock.printed()).toMatch(/GET +\/ping +ping +204/)
})

test('a second signal ends it with 0', async () => {
  const mock = await serve()
  await mock.url
  mock.child.kill('SIGINT')
  mock.child.kill('SIGTERM')
  expect(await mock.exitCode).toBe(0)
})

test('keeps running when its output is closed', async () => {
  const mock = await serve()
  const url = await mock.url
  mock.child.stdout?.destroy()
  for (const status of [await ping(url), await ping(url), await ping(url)]) expect(status).toBe(204)
  mock.child.kill('SIGTERM')
  expect(await mock.exitCode).toBe(0)
})

test('rejects invalid arguments', async () => {
  const rejected = start(['--nonsense'])
  expect(await rejected.exitCode).toBe(1)
  expect(rejected.printed()).toMatch(/^Unknown option '--nonsense'.*\nhostwright-mock --help lists the options\.\n$/)
})

test('loads the validator for the first request, not for the start', async () => {
  const mock = start(['--spec', await specFile(), '--port', '0'], NO_VALIDATOR)
  const response = await fetch(`${await mock.url}/ping`, { headers: { authorization: "Bearer it's-made-up" } })
  expect([response.status, await response.text()]).toEqual([500, expect.stringContaining('ajv was loaded')])
})
