import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { createServer, type AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

/** A violation of the spec in a request, as Prism reports it. */
export interface PrismViolation {
  /** `request`, then `query`, `path`, `header` or `body`, and the path inside. */
  readonly location: readonly string[]
  readonly code: string
  readonly message: string
}

/** Stock Prism, started from the spec that the mock has: an independent judge of requests. */
export interface Prism {
  /** Returns what Prism rejects in a request; nothing if it accepts it. The server of the URL does not matter. */
  judge(request: Request): Promise<PrismViolation[]>
  close(): Promise<void>
}

const COMMAND = createRequire(import.meta.url).resolve('@stoplight/prism-cli/package.json')

/** Starts `prism mock` on a free port of 127.0.0.1. Rejects with its output if it ends before it listens. */
export async function startPrism(spec: URL): Promise<Prism> {
  const port = await freePort()
  const args = ['mock', '--host', '127.0.0.1', '--port', String(port), '--verboseLevel', 'fatal', fileURLToPath(spec)]
  // It ends when its output closes, and so with this process.
  const child = spawn(process.execPath, [join(dirname(COMMAND), 'dist/index.js'), ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = once(child, 'exit')
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output = (output + String(text)).slice(-5000)))
  const url = `http://127.0.0.1:${port}`
  while (!(await fetch(url).catch(() => undefined))) {
    if (child.exitCode !== null) throw new Error(`Prism ended with ${child.exitCode} before it listened.\n${output}`)
    await wait(50)
  }
  return {
    async judge(request) {
      const { pathname, search } = new URL(request.url)
      const { method, headers } = request
      // Whole, because Prism looks at the media type of a body only if it knows its length.
      const body = request.body && (await request.arrayBuffer())
      const response = await fetch(url + pathname + search, { method, headers, body, redirect: 'manual' })
      const found = JSON.parse(response.headers.get('sl-violations') ?? '[]') as (PrismViolation & { severity: string })[]
      const problem = response.headers.get('content-type')?.includes('problem+json') ? await problemOf(response) : []
      // To the end, which keeps the connection.
      if (!response.bodyUsed) await response.arrayBuffer()
      const violations = found.filter(({ location, severity }) => severity === 'Error' && location[0] === 'request')
      return violations.length > 0 ? violations : problem
    },
    async close() {
      child.kill()
      await ended
    },
  }
}

/** Returns Prism's own error, such as an unknown route; nothing for the provider's. */
async function problemOf(response: Response): Promise<PrismViolation[]> {
  const { type = '', title = '' } = (await response.json()) as { type?: string; title?: string }
  const [, code] = /^https:\/\/stoplight\.io\/prism\/errors#(\w+)$/.exec(type) ?? []
  return code === undefined ? [] : [{ location: ['request'], code, message: title }]
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
