import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { findChromium } from '@hostwright/check-packages/chromium.ts'
import { installRuntimes } from '@hostwright/check-packages/runtimes.ts'

const DIST = resolve(import.meta.dirname, '../.vitepress/dist')

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.txt': 'text/plain',
  '.woff2': 'font/woff2',
}

/** A page, and what happened on it. */
export interface Visit {
  readonly page: Page
  /** Messages of errors in the page and its console. */
  readonly errors: readonly string[]
  /** URLs of all requests. */
  readonly requests: readonly string[]
}

/** The built site on loopback, and a browser for it. */
export interface Site {
  readonly origin: string
  /** Opens a page of its own, without anything that earlier pages left. */
  visit(path: string, options?: BrowserContextOptions): Promise<Visit>
  /** Returns the size of a file of the site in bytes, compressed with gzip. */
  gzipSize(url: string): Promise<number>
  close(): Promise<void>
}

/** Serves the built site, and starts a browser. */
export async function openSite(): Promise<Site> {
  if (process.env['CHROMIUM_PATH'] === undefined) await installRuntimes()
  const folder = await mkdtemp(join(tmpdir(), 'hostwright-site-'))
  const { path: executablePath, libraries } = await findChromium(folder)
  const server = createServer(async ({ url = '/' }, response) => {
    const file = fileOf(url)
    const body = await readFile(file).catch(() => undefined)
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(body)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    env: { HOME: folder, ...(libraries !== undefined && { LD_LIBRARY_PATH: libraries }) },
  })
  return {
    origin,
    async visit(path, options) {
      const page = await (await browser.newContext(options)).newPage()
      const errors: string[] = []
      const requests: string[] = []
      page.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())))
      page.on('pageerror', (error) => void errors.push(error.message))
      page.on('request', (request) => void requests.push(request.url()))
      await page.goto(origin + path, { waitUntil: 'networkidle' })
      return { page, errors, requests }
    },
    gzipSize: async (url) => gzipSync(await readFile(fileOf(new URL(url).pathname))).length,
    async close() {
      await browser.close()
      server.closeAllConnections()
      server.close()
      await rm(folder, { recursive: true })
    },
  }
}

function fileOf(url: string): string {
  const path = decodeURIComponent(new URL(url, 'http://localhost').pathname)
  return join(DIST, path.endsWith('/') ? `${path}index.html` : path)
}
