import type { SpawnOptions } from 'node:child_process'
import { type Result, x } from 'tinyexec'

/** Timeout of commands in milliseconds. The longest takes less than a minute. */
const STUCK_AFTER = 900_000

/** npm prefers its cache, and prints no notices. */
const NPM = { npm_config_prefer_offline: 'true', npm_config_audit: 'false', npm_config_fund: 'false' }

type RunOptions = Pick<SpawnOptions, 'cwd' | 'env' | 'stdio'>

const running = new Set<Result>()

/** Kills every running command, with its child processes. */
export function killAll(): void {
  for (const command of running) signal(command, 'SIGKILL')
}

/** Starts a command. `env` adds variables to those of this process. After the timeout it ends this process. */
export function start(command: string, args: readonly string[], { env, ...options }: RunOptions): Result {
  const nodeOptions = { ...options, detached: true, env: { ...NPM, NO_COLOR: '1', FORCE_COLOR: undefined, ...env } }
  // Without nodePath, as a user's PATH does not contain the Node that runs this.
  const started = x(command, args, { nodePath: false, nodeOptions })
  const stuck = setTimeout(() => {
    console.error(`\`${[command, ...args].join(' ')}\` is stuck.`)
    process.kill(process.pid, 'SIGTERM')
  }, STUCK_AFTER)
  running.add(started)
  started.process?.once('close', () => {
    clearTimeout(stuck)
    running.delete(started)
  })
  return started
}

/** Sends a signal to a command and its child processes, as a terminal does. */
export function signal({ pid }: Result, name: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, name)
  } catch {
    // They have ended.
  }
}

/**
 * Runs a command to its end.
 *
 * @returns its stdout
 * @throws Error with its output if it fails
 */
export async function run(command: string, args: readonly string[], options: RunOptions): Promise<string> {
  const { exitCode, stdout, stderr } = await start(command, args, options)
  if (exitCode !== 0) throw new Error(`\`${[command, ...args].join(' ')}\` ended with ${exitCode ?? 'a signal'}:\n${stdout}${stderr}`)
  return stdout
}
