import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The programs of this folder. */
const PROGRAMS = {
  'hostile-responses': new URL('./hostile-responses.ts', import.meta.url),
  'many-calls': new URL('./many-calls.ts', import.meta.url),
  'one-call': new URL('./one-call.ts', import.meta.url),
  'write-tokens': new URL('./write-tokens.ts', import.meta.url),
}
const SOURCES = new URL('./run-sources.ts', import.meta.url)

/** A process of its own, with a heap of 512 MB. */
export interface Program {
  readonly child: ChildProcess
  /** What it printed, as JSON, when it has ended by itself. Rejects with what it complained of. */
  readonly result: Promise<unknown>
}

export function start(name: keyof typeof PROGRAMS, ...args: string[]): Program {
  const options = ['--expose-gc', '--no-warnings', '--max-old-space-size=512', '--import', SOURCES.href]
  const child = spawn(process.execPath, [...options, fileURLToPath(PROGRAMS[name]), ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  const result = new Promise((resolve, reject) => {
    let printed = ''
    let complaints = ''
    child.stdout.on('data', (text) => (printed += String(text)))
    child.stderr.on('data', (text) => (complaints += String(text)))
    child.on('close', (code) => {
      if (code === 0) resolve(JSON.parse(printed || 'null'))
      else reject(new Error(`${name} ended with ${code}: ${complaints}`))
    })
  })
  return { child, result }
}
