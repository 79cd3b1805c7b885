import { readFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { expect, onTestFinished, test } from 'vitest'

import { ping, specFile } from '../../test/spec-file.js'
import { providerNames } from '../providers/index.gen.js'
import { run } from './run.js'

interface Running {
  readonly exitCode: Promise<number>
  readonly output: string[]
  readonly complaints: string[]
  /** Resolves to the first output that contains `part`. */
  written(part: string): Promise<string>
  readonly stop: AbortController
}

const nobody = (): void => {}

function start(...args: string[]): Running {
  const stop = new AbortController()
  const [output, complaints]: [string[], string[]] = [[], []]
  let wake = nobody
  const write = (text: string): void => {
    output.push(text)
    wake()
  }
  const exitCode = run(args, {
    write,
    writeError: (text) => complaints.push(text),
    input: Readable.from([]),
    color: (_, text) => text,
    stop: stop.signal,
  })
  onTestFinished(async () => {
    stop.abort()
    await exitCode
  })
  const written = async (part: string): Promise<string> => {
    for (;;) {
      const found = output.find((text) => text.includes(part))
      if (found !== undefined) return found
      await new Promise<void>((resolve) => (wake = resolve))
    }
  }
  return { exitCode, output, complaints, written, stop }
}

test('serves a spec, lists its requests, and ends with 0 when stopped', async () => {
  const mock = start('--spec', await specFile(), '--port', '0')
  const banner = await mock.written('Acme API at')
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(banner)?.[0] ?? ''
  expect(banner).toContain(String.raw`apiKey: 'it\'s-made-up',`)
  expect(banner).toContain(`baseUrl: '${url}',`)
  expect(await ping(url, '?x=1')).toBe(422)
  expect(await mock.written('/ping?x=1')).toMatch(/GET +\/ping\?x=1 +ping +422/)
  await mock.written("'x' is not declared")
  mock.stop.abort()
  expect(await mock.exitCode).toBe(0)
  await expect(fetch(url)).rejects.toThrow('fetch failed')
})

test('--json prints one line with addresses, credentials and the control URL, and no requests', async () => {
  const mock = start('--spec', await specFile(), '--port', '0', '--json')
  const line = await mock.written('{')
  const { mocks } = JSON.parse(line) as { mocks: { url: string; authHeaders: Record<string, string> }[] }
  const [{ url, authHeaders } = { url: '', authHeaders: {} }] = mocks
  expect(mocks).toEqual([
    {
      provider: null,
      url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
      controlUrl: `${url}/__mock/`,
      authHeaders: { authorization: "Bearer it's-made-up" },
      clientOptions: { apiKey: "it's-made-up", baseUrl: url },
      authMethods: [{ description: '', credentials: { apiKey: "it's-made-up" } }],
    },
  ])
  expect((await fetch(`${url}/ping`, { headers: authHeaders })).status).toBe(204)
  expect(mock.output).toEqual([line])
  expect(line).not.toContain('\n')
})

test('prints nothing about a mock that is stopped before it listens', async () => {
  const mock = start('serve', '--spec', await specFile(), '--port', '0')
  mock.stop.abort()
  expect([await mock.exitCode, mock.output]).toEqual([0, []])
})

test('a port in use and a missing spec end with 1 and a message', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void other.close())
  await new Promise((resolve) => other.once('listening', resolve))
  const { port } = other.address() as AddressInfo
  const [taken, missing] = [start('--spec', await specFile(), '--port', String(port)), start('--spec', '/nowhere/openapi.yaml')]
  expect([await taken.exitCode, await missing.exitCode]).toEqual([1, 1])
  expect(taken.complaints).toEqual([`Port ${port} of 127.0.0.1 is taken; give another one, or 0 for any.`])
  expect(missing.complaints).toEqual(['There is no spec at /nowhere/openapi.yaml.'])
  expect([...taken.output, ...missing.output]).toEqual([])
})

test('invalid arguments end with 1, help and version with 0', async () => {
  const [nonsense, help, version] = [start('--nonsense'), start('--', '--help'), start('serve', '--version')]
  expect([await nonsense.exitCode, await help.exitCode, await version.exitCode]).toEqual([1, 0, 0])
  expect(nonsense.complaints.join()).toContain("Unknown option '--nonsense'")
  expect(help.output.join()).toContain('Usage: hostwright-mock <provider> | all | --spec <file> [options]')
  for (const name of providerNames) expect(help.output.join()).toContain(name)
  const manifest = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
  expect(version.output).toEqual([manifest.version])
})
