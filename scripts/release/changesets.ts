import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { gitEnvironment } from '@hostwright/shared/process/git.ts'

/** To the first column again (ECMA-48, CHA), where a spinner draws its next frame. */
const FIRST_COLUMN = '\u001B[1G'
/** What pnpm is told by its environment; times in milliseconds. */
const SETTINGS = {
  // An installation in between would only change what is being released.
  PNPM_CONFIG_VERIFY_DEPS_BEFORE_RUN: 'false',
  // By default it waits for 10 s, then for 60 s, and says nothing. A release can be run again at once.
  PNPM_CONFIG_FETCH_RETRY_MINTIMEOUT: '500',
  PNPM_CONFIG_FETCH_RETRY_MAXTIMEOUT: '2000',
} as const
const require = createRequire(resolve(import.meta.dirname, '../../package.json'))

/** How a command of changesets ended. */
export interface Ended {
  readonly ok: boolean
  /** What it printed; nothing of that where the terminal was its own. */
  readonly printed: string
  /** What it was killed by; null where it ended by itself. */
  readonly signal: NodeJS.Signals | null
}

/**
 * Runs a command of changesets in a folder.
 *
 * @param ask whether the terminal is its own, so that it can ask for a one-time password
 */
export async function runChangesets(args: readonly string[], cwd: string, ask = false): Promise<Ended> {
  const child = spawn(process.execPath, [require.resolve('@changesets/cli/bin.js'), ...args], {
    cwd,
    env: { ...gitEnvironment(), ...SETTINGS },
    stdio: ask ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (printed += String(text)))
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null]
  return { ok: code === 0, printed: finalLines(printed), signal }
}

/** What stays on a terminal in the end: the last of what was written over each line, and no blank lines. */
function finalLines(printed: string): string {
  const lines = printed.split('\n').map((line) => stripVTControlCharacters(line.split(FIRST_COLUMN).at(-1) ?? ''))
  return lines.filter((line) => line.trim() !== '').join('\n')
}
