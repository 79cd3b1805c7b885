#!/usr/bin/env node
import { styleText } from 'node:util'

import { run } from './run.js'

const stop = new AbortController()
// A second one does not wait for the first to be done.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => (stop.signal.aborted ? process.exit(0) : stop.abort()))
// Whoever read the log may go, as in `hostwright-mock … | head`; the mock stays for those who call it.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})

const code = await run(process.argv.slice(2), {
  write: (text) => process.stdout.write(`${text}\n`),
  input: process.stdin,
  writeError: (text) => process.stderr.write(`${text}\n`),
  // Plain text unless standard output is a terminal.
  color: (style, text) => styleText(style, text, { stream: process.stdout }),
  stop: stop.signal,
})
// An answer that was held back when the mock ended must not keep the process; what was written is read first.
process.stdout.write('', () => process.exit(code))
