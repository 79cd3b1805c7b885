import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { openPage, type Chromium } from './runtimes/chromium.ts'

/** A module that exports `consume`, and what it is called with. */
interface PagePart {
  readonly name: string
  readonly module: string
  readonly input: string
}

/** Milliseconds until a page has said something; it takes one or two seconds. */
const PATIENCE = 60_000

/**
 * Runs modules on one page, which is served on loopback by an origin of its own.
 *
 * @returns what they gave, and the version of the browser
 * @throws Error with what the page says when one of them fails
 */
export async function runInBrowser(
  chromium: Chromium,
  parts: readonly PagePart[],
  folder: string,
): Promise<{ printed: string; version: string }> {
  let said: (request: IncomingMessage) => void = () => {}
  const answered = new Promise<IncomingMessage>((resolve) => (said = resolve))
  const server = createServer((request, response) => answer(request, response, parts, said)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const browser = await openPage(chromium, `http://127.0.0.1:${port}/`, folder)
  try {
    const request = await Promise.race([answered, browser.failed, impatience()])
    const { error, printed } = JSON.parse(await text(request)) as { error?: string; printed?: string }
    if (error !== undefined) throw new Error(`On a page in Chromium: ${error}`)
    const [, version = ''] = /Chrome\/([\d.]+)/.exec(request.headers['user-agent'] ?? '') ?? []
    return { printed: printed ?? '', version }
  } finally {
    await browser.stop()
    server.closeAllConnections()
    server.close()
  }
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  parts: readonly PagePart[],
  said: (request: IncomingMessage) => void,
): void {
  if (request.method === 'POST') {
    said(request)
    request.on('end', () => response.end())
    return
  }
  const part = parts.find(({ name }) => request.url === `/${name}.js`)
  const [type, body] = part ? ['text/javascript', part.module] : ['text/html', page(parts)]
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body)
}

function page(parts: readonly PagePart[]): string {
  const inputs = JSON.stringify(Object.fromEntries(parts.map(({ name, input }) => [name, input]))).replaceAll('<', String.raw`\u003c`)
  return `<!doctype html><title>Consumers</title><script type="module">
const say = (result) => fetch('/', { method: 'POST', body: JSON.stringify(result) })
try {
  const printed = []
  for (const [name, input] of Object.entries(${inputs})) {
    const { consume } = await import('/' + name + '.js')
    printed.push(await consume(input))
  }
  await say({ printed: printed.join('\\n') })
} catch (error) {
  await say({ error: String(error && error.stack || error) })
}
</script>`
}

function impatience(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`The page in Chromium said nothing for ${PATIENCE / 1000} seconds.`)), PATIENCE).unref()
  })
}
