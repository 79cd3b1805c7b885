import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'

/** A process that responds to lines on its stdin with lines of JSON. It ends when it is disposed, or with this process. */
export class Child implements Disposable {
  readonly #process: ChildProcess & { readonly stdin: Writable; readonly stdout: Readable }
  readonly #lines: AsyncIterator<string>

  /** @param file program in this folder, which calls `serve` */
  constructor(file: string, ...args: readonly string[]) {
    const command = ['--expose-gc', join(import.meta.dirname, file), ...args]
    this.#process = spawn(process.execPath, command, { stdio: ['pipe', 'pipe', 'inherit'] })
    this.#lines = createInterface({ input: this.#process.stdout })[Symbol.asyncIterator]()
  }

  /** Resolves to the result of a request. @throws Error when the process ends instead */
  async ask<Result>(request: string): Promise<Result> {
    this.#process.stdin.write(`${request}\n`)
    const { done, value } = await this.#lines.next()
    if (done) throw new Error(`${this.#process.spawnargs.slice(2).join(' ')} ended before its result; what it printed is above.`)
    return JSON.parse(value) as Result
  }

  [Symbol.dispose](): void {
    this.#process.kill('SIGKILL')
  }
}

/** Handles the requests of the parent process until it ends. */
export async function serve(measure: (request: string) => Promise<unknown>): Promise<never> {
  for await (const request of createInterface({ input: process.stdin })) console.log(JSON.stringify(await measure(request)))
  process.exit()
}
