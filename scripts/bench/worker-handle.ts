import { fork } from 'node:child_process'
import { join } from 'node:path'
import type { ContestantId } from './contestants.ts'
import type { Sent } from './mock-call.ts'

export interface WorkerSettings {
  readonly contestant: ContestantId
  /** The loopback server; without it fetch is mocked. */
  readonly baseUrl?: string | undefined
  /** Module of hey-api's own client. */
  readonly heyApi: string
}

/** What a worker can be told to measure. */
export type Order =
  | {
      readonly kind: 'round'
      readonly call: 'get' | 'post'
      /** How long, in milliseconds. */
      readonly ms: number
      /** Calls after which it ends before that; null for as many as there is time for. */
      readonly most: number | null
      /** Calls under way at once. */
      readonly lanes: number
    }
  | { readonly kind: 'growth'; readonly warmUp: number; readonly calls: number }

/** What the load on a server can be told to measure. */
export interface LoadOrder {
  readonly kind: 'load'
  readonly url: string
  readonly get: Sent
  /** How long, in milliseconds. */
  readonly ms: number
  /** Requests under way at once. */
  readonly lanes: number
}

export interface Round {
  readonly calls: number
  /** Milliseconds. */
  readonly ms: number
  /** Milliseconds for which the thread that makes the calls was computing: what others run on the machine is not in it. */
  readonly cpu: number
}

/** Bytes that many calls leave behind. */
export interface Growth {
  /** More than before on V8's heap. */
  readonly heap: number
  /** More than before in the process. */
  readonly rss: number
  /** In the process after them. */
  readonly total: number
}

type Reply = { readonly ok: unknown } | { readonly error: string }

/** A process of our own that answers messages, one at a time, and ends with `close` or with us. */
export class Helper {
  readonly #child: ReturnType<typeof fork>
  readonly #name: string

  /** @param file beside this one */
  constructor(file: string, name: string, args: readonly string[] = []) {
    this.#name = name
    this.#child = fork(join(import.meta.dirname, file), args, { execArgv: ['--expose-gc'] })
  }

  /** What the helper says next. @throws Error naming the helper, when that is a complaint or its end */
  reply<Answer>(): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const child = this.#child
      const settle = () => child.off('message', onMessage).off('exit', onExit)
      const onMessage = (reply: Reply) => {
        settle()
        if ('ok' in reply) resolve(reply.ok as Answer)
        else reject(new Error(`${this.#name}: ${reply.error}`))
      }
      const onExit = (code: number | null) => {
        settle()
        reject(new Error(`${this.#name} ended with code ${code} before it answered; what it printed is above.`))
      }
      child.on('message', onMessage).on('exit', onExit)
    })
  }

  ask(order: Extract<Order, { kind: 'round' }>): Promise<Round>
  ask(order: Extract<Order, { kind: 'growth' }>): Promise<Growth>
  ask(order: LoadOrder): Promise<Round>
  ask(order: Order | LoadOrder): Promise<Round | Growth> {
    const reply = this.reply<Round | Growth>()
    this.#child.send(order)
    return reply
  }

  close(): void {
    this.#child.disconnect()
  }
}

/** A worker that has shown to do the exercise right. */
export async function startWorker(settings: WorkerSettings): Promise<Helper> {
  const worker = new Helper('worker.ts', settings.contestant, [JSON.stringify(settings)])
  await worker.reply<'ready'>()
  return worker
}
