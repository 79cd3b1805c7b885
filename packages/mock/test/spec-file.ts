import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

const PINGS = {
  openapi: '3.1.0',
  info: { title: 'Acme API', version: '1' },
  security: [{ key: [] }],
  paths: { '/ping': { get: { operationId: 'ping', responses: { '204': { description: 'Pong.' } } } } },
  components: {
    securitySchemes: {
      key: { type: 'http', scheme: 'bearer', 'x-credentials': { apiKey: { description: 'Key.', example: "it's-made-up" } } },
    },
  },
}

/** Writes a spec, by default one with the operation `ping`, to a file that is deleted after the test. */
export async function specFile(spec: object = PINGS): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mock spec '))
  onTestFinished(() => rm(folder, { recursive: true }))
  const file = join(folder, 'openapi.json')
  await writeFile(file, JSON.stringify(spec))
  return file
}

/** Pings a mock of that spec. */
export async function ping(url: string, query = ''): Promise<number> {
  return (await fetch(`${url}/ping${query}`, { headers: { authorization: "Bearer it's-made-up" } })).status
}
