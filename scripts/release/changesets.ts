import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { gitEnvironment } from '../spec-diff/git.ts'

/** To the first column again (ECMA-48, CHA), where a spinner draws its next frame. */
const FIRST_COLUMN = '\u001B[1G'
const require = createRequire(resolve(import.meta.dirname, '../../package.json'))

/**
 * Runs a command of changesets in a folder.
 *
 * @param ask whether the terminal is its own, so that it can ask for a one-time password
 * @returns whether it succeeded, and what it printed; nothing of that where the terminal was its own
 */
export async function runChangesets(args: readonly string[], cwd: string, ask = false): Promise<{ ok: boolean; printed: string }> {
  const child = spawn(process.execPath, [require.resolve('@changesets/cli/bin.js'), ...args], {
    cwd,
    // An installation in between would only change what is being released.
    env: { ...gitEnvironment(), PNPM_CONFIG_VERIFY_DEPS_BEFORE_RUN: 'false' },
    stdio: ask ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (printed += String(text)))
  const [code] = (await once(child, 'close')) as [number | null]
  return { ok: code === 0, printed: finalLines(printed) }
}

/** What stays on a terminal in the end: the last of what was written over each line, and no blank lines. */
function finalLines(printed: string): string {
  const lines = printed.split('\n').map((line) => stripVTControlCharacters(line.split(FIRST_COLUMN).at(-1) ?? ''))
  return lines.filter((line) => line.trim() !== '').join('\n')
}
