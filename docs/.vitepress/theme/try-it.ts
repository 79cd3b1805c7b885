import { createMock, type LocalMock } from '@hostwright/mock/browser'

/** A call of an operation: its request and response as texts, and what broke the spec. */
export interface Outcome {
  readonly request: string
  readonly response: string
  /** The status with its meaning; undefined if there was no response. */
  readonly status: number | undefined
  readonly violations: readonly string[]
  /** The client's error. */
  readonly error: string | undefined
}

/** A call that reads pages: its outcome, and how to read the next one. */
export interface Started {
  readonly outcome: Outcome
  /** Reads the next page; undefined after the last. */
  readonly next: (() => Promise<Started>) | undefined
}

/** The class of a provider's client. */
export type ClientClass = new (options: Readonly<Record<string, unknown>>) => object

interface Call extends PromiseLike<unknown> {
  pages(): AsyncIterable<{ readonly cursor: string | undefined }>
}

type Method = (args: object) => Call

/** Long responses are cut here, in characters. */
const MAX_TEXT = 20_000

/** A provider's mock with the client that calls it. */
export class Playground {
  readonly mock: LocalMock
  readonly #client: object
  #last: { request: string; response: Response; text: string } | undefined

  /** Creates the mock of a document, with three pages in each list that pages. */
  static async create(Client: ClientClass, spec: object): Promise<Playground> {
    return new Playground(Client, await createMock({ spec, items: 25 }))
  }

  private constructor(Client: ClientClass, mock: LocalMock) {
    this.mock = mock
    const fetch: LocalMock['fetch'] = async (input, init) => {
      const response = await mock.fetch(input, init)
      this.#last = { request: `${init?.method ?? 'GET'} ${String(input)}`, response, text: await response.clone().text() }
      return response
    }
    this.#client = new Client({ ...mock.clientOptions, fetch, maxRetries: 0, timeout: 20_000 })
  }

  /**
   * Calls an operation of the client.
   *
   * @param source JSON of the arguments; `{ "$file": "text" }` is a file
   */
  async start(operation: string, source: string, pages: boolean): Promise<Started> {
    let call: Call
    this.#last = undefined
    const seen = this.mock.requests.length
    try {
      const args = JSON.parse(source.trim() || '{}', (_, value: unknown) => (isFile(value) ? new Blob([value.$file]) : value)) as object
      call = this.#methodOf(operation)(args)
    } catch (error) {
      return { outcome: this.#outcome(seen, error), next: undefined }
    }
    return pages ? this.#page(call.pages()[Symbol.asyncIterator](), seen) : { outcome: await this.#outcomeOf(call, seen), next: undefined }
  }

  async #page(iterator: AsyncIterator<{ readonly cursor: string | undefined }>, seen: number): Promise<Started> {
    const read = iterator.next()
    const outcome = await this.#outcomeOf(read, seen)
    const page = outcome.error === undefined ? await read : undefined
    const next = page?.value?.cursor === undefined ? undefined : () => this.#page(iterator, this.mock.requests.length)
    return { outcome, next }
  }

  #methodOf(operation: string): Method {
    const path = operation.split('.')
    const method = path.pop() ?? ''
    const resource = path.reduce<unknown>((object, name) => (object as Record<string, unknown>)[name], this.#client)
    return (args) => (resource as Record<string, Method>)[method]?.(args) as Call
  }

  async #outcomeOf(call: PromiseLike<unknown>, seen: number): Promise<Outcome> {
    try {
      await call
      return this.#outcome(seen, undefined)
    } catch (error) {
      return this.#outcome(seen, error)
    }
  }

  #outcome(seen: number, error: unknown): Outcome {
    const requests = this.mock.requests.slice(seen)
    const logged = requests.at(-1)
    const last = this.#last
    const body = logged === undefined ? '' : new TextDecoder().decode(logged.body)
    const headers = Object.entries(logged?.headers ?? {}).map(([name, value]) => `${name}: ${value}`)
    return {
      request: last === undefined ? '' : [last.request, ...headers, ...(body === '' ? [] : ['', pretty(body)])].join('\n'),
      response: last === undefined ? '' : pretty(last.text).slice(0, MAX_TEXT),
      status: last?.response.status,
      violations: requests.flatMap(({ violations }) => violations.map(({ location, message }) => `${location}: ${message}`)),
      error: error === undefined ? undefined : String(error),
    }
  }
}

function isFile(value: unknown): value is { readonly $file: string } {
  return typeof value === 'object' && value !== null && '$file' in value && typeof value.$file === 'string'
}

/** Returns JSON with indentation, any other text unchanged. */
function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), undefined, 2)
  } catch {
    return text
  }
}
