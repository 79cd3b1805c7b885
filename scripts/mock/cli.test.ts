import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { run } from './cli.ts'

const spec = {
  openapi: '3.1.0',
  info: { title: 'Acme', version: '1' },
  'x-provider': { name: 'Acme', docs: 'https://docs.example.com/' },
  security: [{ key: [] }],
  paths: { '/ping': { get: { operationId: 'ping', responses: { '204': { description: 'Pong.' } } } } },
  components: {
    securitySchemes: {
      key: { type: 'http', scheme: 'bearer', 'x-credentials': { apiKey: { description: 'Key.', example: "it's-made-up" } } },
    },
  },
}

async function packagesWith(openapi: string): Promise<string> {
  const packages = await mkdtemp(join(tmpdir(), 'mock cli '))
  onTestFinished(() => rm(packages, { recursive: true }))
  await mkdir(join(packages, 'acme'))
  await writeFile(join(packages, 'acme/openapi.json'), openapi)
  return packages
}

interface Running {
  exitCode: Promise<number>
  output: string[]
  /** Resolves when a text that contains `part` has been written. */
  written(part: string): Promise<string>
  stop: AbortController
}

const nobody = (): void => {}

function start(packages: string, ...args: string[]): Running {
  const stop = new AbortController()
  const output: string[] = []
  let wake = nobody
  const write = (text: string): void => {
    output.push(text)
    wake()
  }
  const exitCode = run(args, { write, paint: (_, text) => text, stop: stop.signal, packages })
  const written = async (part: string): Promise<string> => {
    for (;;) {
      const found = output.find((text) => text.includes(part))
      if (found !== undefined) return found
      await new Promise<void>((resolve) => (wake = resolve))
    }
  }
  return { exitCode, output, written, stop }
}

test('serves a provider, lists its requests, and ends with 0 when it is stopped', async () => {
  const mock = start(await packagesWith(JSON.stringify(spec)), 'acme', '--port', '0')
  const greeting = await mock.written('Acme at')
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(greeting)?.[0] ?? ''
  expect(greeting).toContain(String.raw`apiKey: 'it\'s-made-up',`)
  expect(greeting).toContain(`baseUrl: '${url}',`)
  await fetch(`${url}/ping?x=1`, { headers: { authorization: "Bearer it's-made-up" } })
  expect(await mock.written('/ping?x=1')).toMatch(/GET +\/ping\?x=1 +ping +204/)
  await mock.written("'x' is not declared")
  mock.stop.abort()
  expect(await mock.exitCode).toBe(0)
  await expect(fetch(url)).rejects.toThrow('fetch failed')
})

test('says how to write a spec that is missing or broken', async () => {
  const packages = await packagesWith('{')
  const [missing, broken] = [start(packages, 'other'), start(packages, 'acme')]
  expect([await missing.exitCode, await broken.exitCode]).toEqual([1, 1])
  expect(missing.output.join()).toContain('Write it with: pnpm generate other')
  expect(broken.output.join()).toContain('Write it anew with: pnpm generate acme')
})

test('arguments that make no sense end with 1, help with 0', async () => {
  const [nonsense, help] = [start('/nowhere', '--nonsense'), start('/nowhere', '--help')]
  expect([await nonsense.exitCode, await help.exitCode]).toEqual([1, 0])
  expect(help.output).toEqual(['Usage: pnpm mock <provider> [--port 4010] [--items N] [--pageSize N]'])
})
