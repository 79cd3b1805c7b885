import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { findChromium, runOnPage } from './chromium.ts'

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'hostwright chromium '))
  onTestFinished(() => rmSync(made, { recursive: true }))
  return made
}

/** A fake browser, which gets the page's URL in $URL. */
function browser(lines: string): string {
  const path = join(folder(), 'chromium')
  writeFileSync(path, `#!/bin/sh\nfor URL; do :; done\n${lines}\n`, { mode: 0o755 })
  return path
}

function stubPath(path: string): void {
  vi.stubEnv('CHROMIUM_PATH', path)
  onTestFinished(() => void vi.unstubAllEnvs())
}

test('takes CHROMIUM_PATH before all others', async () => {
  const path = browser('')
  stubPath(path)
  expect(await findChromium(folder())).toEqual({ path })
})

test('rejects a CHROMIUM_PATH without a file', async () => {
  stubPath('/nowhere/chromium')
  await expect(findChromium(folder())).rejects.toThrow('CHROMIUM_PATH is /nowhere/chromium, where there is no file.')
})

test("returns the page's result, and ends the browser", async () => {
  const path = browser('curl -s -d "$(curl -s ${URL}consumers.js) $(curl -s ${URL}options.json)" $URL; exec sleep 600')
  expect(await runOnPage({ path }, 'module', '{}', folder())).toBe('module {}')
})

test("fails with the browser's output if it ends by itself", async () => {
  const path = browser('echo no library in $LD_LIBRARY_PATH >&2')
  await expect(runOnPage({ path, libraries: '/its/own' }, '', '', folder())).rejects.toThrow(
    `Chromium at ${path} has ended.\nno library in /its/own`,
  )
})

test('fails when the browser does not start', async () => {
  await expect(runOnPage({ path: '/nowhere/chromium' }, '', '', folder())).rejects.toThrow('ENOENT')
})
