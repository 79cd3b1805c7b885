import { styleText } from 'node:util'

import { run } from './run.js'

/** Runs a command in this process, and ends the process. */
export async function runProcess(args: readonly string[]): Promise<void> {
  const stop = new AbortController()
  // A second signal ends the process without waiting.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => (stop.signal.aborted ? process.exit(0) : stop.abort()))
  // The reader of the log may exit, as in `hostwright-mock … | head`; the mock keeps running for its clients.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})

  const code = await run(args, {
    write: (text) => process.stdout.write(`${text}\n`),
    input: process.stdin,
    writeError: (text) => process.stderr.write(`${text}\n`),
    // Plain text unless standard output is a terminal.
    color: (style, text) => styleText(style, text, { stream: process.stdout }),
    stop: stop.signal,
  })
  // A delayed response must not keep the process alive; flush the output first.
  process.stdout.write('', () => process.exit(code))
}
