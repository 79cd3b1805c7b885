import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { mkdir, mkdtemp } from 'node:fs/promises'
import { execFile, spawn } from 'node:child_process'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { createBrotliDecompress } from 'node:zlib'
import { findRuntime } from './install.ts'

/** A Chromium that can be started. */
export interface Chromium {
  readonly path: string
  /** Folder of shared libraries that it brings; undefined where it uses the machine's. */
  readonly libraries?: string
}

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Flags with which it asks nobody but the page's own server, and needs neither a screen nor a sandbox: the page is ours. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * The Chromium of `CHROMIUM_PATH`, else on x64 Linux that of the registry, unpacked into the folder, else the machine's.
 *
 * @throws Error saying what to install
 */
export async function findChromium(folder: string): Promise<Chromium> {
  const wanted = process.env['CHROMIUM_PATH']
  if (wanted !== undefined) {
    if (existsSync(wanted)) return { path: wanted }
    throw new Error(`CHROMIUM_PATH is ${wanted}, where there is no file.`)
  }
  const packed = findRuntime('@sparticuz/chromium')
  if (packed !== undefined && process.platform === 'linux' && process.arch === 'x64') return unpack(join(packed.folder, 'bin'), folder)
  const path = INSTALLED.find((each) => existsSync(each))
  if (path !== undefined) return { path }
  throw new Error("There is no Chromium to try the packages in. Install your system's package `chromium`, or set CHROMIUM_PATH to one.")
}

async function unpack(packed: string, folder: string): Promise<Chromium> {
  const libraries = join(folder, 'libraries')
  await mkdir(libraries, { recursive: true })
  const [path, tar] = [join(folder, 'chromium'), join(folder, 'libraries.tar')]
  await decompress(join(packed, 'al2023.tar.br'), tar)
  await promisify(execFile)('tar', ['-xf', tar, '-C', libraries])
  await decompress(join(packed, 'chromium.br'), path)
  return { path, libraries: join(libraries, 'lib') }
}

async function decompress(from: string, to: string): Promise<void> {
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to, { mode: 0o755 }))
}

/** A browser that shows one page. */
export interface Browser {
  /** Rejects with what it printed when it ends before it is stopped. */
  readonly failed: Promise<never>
  stop(): Promise<void>
}

/** Shows a page without a window. It ends with this process, however that ends: then the pipe to it is closed. */
export async function openPage(chromium: Chromium, url: string, folder: string): Promise<Browser> {
  const profile = await mkdtemp(join(folder, 'profile-'))
  const paths = { HOME: profile, ...(chromium.libraries !== undefined && { LD_LIBRARY_PATH: chromium.libraries }) }
  const child = spawn(chromium.path, [...FLAGS, '--remote-debugging-pipe', `--user-data-dir=${profile}`, url], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...paths },
  })
  let printed = ''
  child.stderr?.on('data', (text) => (printed += String(text)))
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('close', () => resolve(printed))
  })
  const failed = ended.then((said): never => {
    throw new Error(`Chromium at ${chromium.path} has ended.\n${said}`)
  })
  failed.catch(() => undefined)
  return {
    failed,
    stop: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}
