import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { findChromium, openPage } from './chromium.ts'

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'hostwright chromium '))
  onTestFinished(() => rmSync(made, { recursive: true }))
  return made
}

function wanted(path: string): void {
  vi.stubEnv('CHROMIUM_PATH', path)
  onTestFinished(() => void vi.unstubAllEnvs())
}

/** A program in a browser's place. */
function program(lines: string): string {
  const path = join(folder(), 'chromium')
  writeFileSync(path, `#!/bin/sh\n${lines}\n`, { mode: 0o755 })
  return path
}

test('CHROMIUM_PATH is taken before all others', async () => {
  const path = program('')
  wanted(path)
  expect(await findChromium(folder())).toEqual({ path })
})

test('a CHROMIUM_PATH without a file is refused', async () => {
  wanted('/nowhere/chromium')
  await expect(findChromium(folder())).rejects.toThrow('CHROMIUM_PATH is /nowhere/chromium, where there is no file.')
})

test('a browser that ends by itself says what it printed', async () => {
  const path = program('echo no library >&2')
  const browser = await openPage({ path }, 'http://127.0.0.1:9/', folder())
  await expect(browser.failed).rejects.toThrow(`Chromium at ${path} has ended.\nno library`)
})

test('a browser that cannot be started says why', async () => {
  const browser = await openPage({ path: '/nowhere/chromium' }, 'http://127.0.0.1:9/', folder())
  await expect(browser.failed).rejects.toThrow('ENOENT')
})

test('a browser gets the page, the libraries that it brings, and a profile of its own', async () => {
  const path = program('echo "$LD_LIBRARY_PATH $*" >&2')
  const browser = await openPage({ path, libraries: '/its/own' }, 'http://127.0.0.1:9/', folder())
  await expect(browser.failed).rejects.toThrow(/\/its\/own --headless .*--user-data-dir=.*profile-\w+ http:\/\/127\.0\.0\.1:9\/\n$/)
})

test('a browser has ended when it was stopped', async () => {
  const browser = await openPage({ path: program('exec sleep 60') }, 'http://127.0.0.1:9/', folder())
  await browser.stop()
  await expect(browser.failed).rejects.toThrow('has ended')
})
