import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'
import { run, signal, start } from './run.ts'
import { runtime } from './runtimes.ts'

/** An installed Chromium. */
export interface Chromium {
  readonly path: string
  /** Folder of its shared libraries; undefined if it uses the system's. */
  readonly libraries?: string
}

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** It connects to the page's server only, and needs no screen. It needs no sandbox, as the page is ours. */
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking']

/**
 * Returns the Chromium of `CHROMIUM_PATH`, otherwise on x64 Linux that of the registry, unpacked into the folder, otherwise the system's.
 *
 * @throws Error with the package to install
 */
export async function findChromium(folder: string): Promise<Chromium> {
  const chosen = process.env['CHROMIUM_PATH']
  if (chosen !== undefined) {
    if (existsSync(chosen)) return { path: chosen }
    throw new Error(`CHROMIUM_PATH is ${chosen}, where there is no file.`)
  }
  const packed = runtime('@sparticuz/chromium')
  if (existsSync(packed) && process.platform === 'linux' && process.arch === 'x64') return unpack(join(packed, 'bin'), folder)
  const path = INSTALLED.find((each) => existsSync(each))
  if (path !== undefined) return { path }
  throw new Error("There is no Chromium to run the packages in. Install your system's package `chromium`, or set CHROMIUM_PATH to one.")
}

async function unpack(packed: string, folder: string): Promise<Chromium> {
  const decompress = async (file: string): Promise<Buffer> => promisify(brotliDecompress)(await readFile(join(packed, file)))
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'chromium'), await decompress('chromium.br'), { mode: 0o755 })
  await writeFile(join(folder, 'libraries.tar'), await decompress('al2023.tar.br'))
  await run('tar', ['-xf', 'libraries.tar'], { cwd: folder })
  return { path: join(folder, 'chromium'), libraries: join(folder, 'lib') }
}

const PAGE = `<!doctype html><title>Consumers</title><script type="module">
const report = (result) => fetch('/', { method: 'POST', body: result })
try {
  const { consumeAll } = await import('/consumers.js')
  const options = await fetch('/options.json')
  await report(await consumeAll(await options.json()))
} catch (error) {
  await report(String(error?.stack ?? error))
}
</script>`

/**
 * Calls a module's `consumeAll` on a page, which is served on loopback by an origin of its own.
 *
 * @param options JSON of its argument
 * @param folder for the browser's profile
 * @returns what the function returned or threw
 * @throws Error with the browser's output if it ends earlier
 */
export async function runOnPage({ path, libraries }: Chromium, module: string, options: string, folder: string): Promise<string> {
  const reported = Promise.withResolvers<string>()
  const files: Readonly<Record<string, readonly [type: string, body: string]>> = {
    '/': ['text/html', PAGE],
    '/consumers.js': ['text/javascript', module],
    '/options.json': ['application/json', options],
  }
  const server = createServer(async (request, response) => {
    if (request.method === 'POST') reported.resolve(await text(request))
    const [type, body] = files[request.url ?? ''] ?? ['text/plain', '']
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  // It also ends when this process is killed: then the pipe for debugging is closed.
  const browser = start(path, [...FLAGS, '--remote-debugging-pipe', `--user-data-dir=${folder}/profile`, `http://127.0.0.1:${port}/`], {
    cwd: folder,
    env: { HOME: folder, ...(libraries !== undefined && { LD_LIBRARY_PATH: libraries }) },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  })
  const ended = Promise.resolve(browser)
  try {
    const result = await Promise.race([reported.promise, ended])
    if (typeof result === 'string') return result
    throw new Error(`Chromium at ${path} has ended.\n${result.stderr}`)
  } finally {
    signal(browser, 'SIGKILL')
    await ended
    server.closeAllConnections()
    server.close()
  }
}
