import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'

/** Milliseconds that a server may take to end after SIGINT. */
const PATIENCE = 10_000

/**
 * Runs a command that serves until it is stopped, as Ctrl-C does.
 *
 * @returns once it has printed that Ctrl-C ends it: the function that stops it
 * @throws Error with what it printed when it ends before
 */
export async function startServer(command: string, options: { cwd: string; env: NodeJS.ProcessEnv }): Promise<() => Promise<void>> {
  // A group of its own: the shell, npx and the server end together.
  const child = spawn('sh', ['-e', '-c', command], { ...options, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  const closed = once(child, 'close')
  const signal = (name: NodeJS.Signals): void => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, name)
  }
  const stop = async (): Promise<void> => {
    signal('SIGINT')
    const impatience = setTimeout(() => signal('SIGKILL'), PATIENCE)
    await closed
    clearTimeout(impatience)
  }
  let printed = ''
  const ready = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text) => {
        printed += String(text)
        if (printed.includes('Ctrl-C')) resolve()
      })
  })
  await Promise.race([ready, closed])
  if (child.exitCode !== null) throw new Error(`${command.trim()} ended with ${child.exitCode}:\n${printed}`)
  return stop
}

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
