import { styleText } from 'node:util'
import { run } from './cli.ts'

const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
// Whoever read the log may go, as in `pnpm mock … | head`; the mock stays for those who call it.
process.stdout.on('error', () => {})

process.exitCode = await run(process.argv.slice(2), {
  write: (text) => process.stdout.write(`${text}\n`),
  // Plain text unless standard output is a terminal.
  paint: (style, text) => styleText(style, text, { stream: process.stdout }),
  stop: stop.signal,
})
