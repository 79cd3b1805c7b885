import { parseArgs } from 'node:util'

import { providerNames } from '../providers/index.gen.js'
import { isProviderName, type ProviderName } from '../providers/provider-spec.js'
import type { ProviderMockOptions } from '../start-mock.js'

export interface ServeOptions {
  /** The specs to serve, one mock each: the name of a provider, or the file of a spec. */
  readonly sources: readonly Source[]
  /** The port of the first mock; the others take the next ones. 0 means any free port for each. */
  readonly port: number
  /** Whether to print one line of JSON for a program, and nothing else. */
  readonly json: boolean
  readonly mock: Pick<
    ProviderMockOptions,
    'host' | 'allowedHosts' | 'maxRequestSize' | 'items' | 'pageSize' | 'seed' | 'failRate' | 'latency' | 'rateLimit'
  >
}

export type Source = { provider: ProviderName } | { file: string }

const DEFAULT_PORT = 4010
const LAST_PORT = 65_535

/** Parses the arguments of `serve`. Throws an Error for invalid ones. */
export function parseOptions(args: readonly string[]): ServeOptions | 'help' | 'version' {
  const { values, positionals } = parse(args)
  if (values.help) return 'help'
  if (values.version) return 'version'
  const sources = sourcesOf(positionals, values.spec)
  const port = integer('port', values.port, 0, LAST_PORT) ?? DEFAULT_PORT
  if (port + sources.length - 1 > LAST_PORT)
    throw usageError(`From --port ${port} on there are not enough ports for ${sources.length} mocks.`)
  const { host, latency, 'fail-rate': failRate, 'rate-limit': rateLimit } = values
  const mock = {
    host,
    allowedHosts: values['allow-host'],
    maxRequestSize: integer('max-request-size', values['max-request-size'], 1),
    items: integer('items', values.items, 0),
    pageSize: integer('page-size', values['page-size'], 1),
    seed: integer('seed', values.seed, 0),
    failRate: failRate === undefined ? undefined : share('fail-rate', failRate),
    latency: latency === undefined ? undefined : milliseconds('latency', latency),
    rateLimit: rateLimit === undefined ? undefined : limit('rate-limit', rateLimit),
  }
  const given = Object.entries(mock).filter(([, value]) => value !== undefined)
  return { sources, port, json: values.json === true, mock: Object.fromEntries(given) as ServeOptions['mock'] }
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean' } as const
  const options = {
    spec: text,
    port: text,
    host: text,
    'allow-host': { ...text, multiple: true },
    'max-request-size': text,
    seed: text,
    items: text,
    'page-size': text,
    'fail-rate': text,
    latency: text,
    'rate-limit': text,
    json: flag,
    version: flag,
    help: { ...flag, short: 'h' },
  } as const
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    throw usageError((error as Error).message, error)
  }
}

function sourcesOf(names: readonly string[], file: string | undefined): Source[] {
  const [name, ...others] = names
  if (file !== undefined) {
    if (name !== undefined) throw usageError(`Give either a provider or --spec, not both '${name}' and '${file}'.`)
    return [{ file }]
  }
  if (name === undefined || others.length > 0) throw usageError(`Name one provider (${providerNames.join(', ')}), or all, or give --spec.`)
  if (name === 'all') return providerNames.map((provider) => ({ provider }))
  if (isProviderName(name)) return [{ provider: name }]
  throw usageError(
    `There is no provider '${name}'; there are ${providerNames.join(', ')}. For a spec of your own give --spec ./openapi.yaml.`,
  )
}

function integer(name: string, value: string | undefined, minimum: number, maximum = Number.MAX_SAFE_INTEGER): number | undefined {
  if (value === undefined) return undefined
  const number = /^\d+$/.test(value) ? Number(value) : NaN
  if (number >= minimum && number <= maximum) return number
  const range = maximum === Number.MAX_SAFE_INTEGER ? `of at least ${minimum}` : `from ${minimum} to ${maximum}`
  throw usageError(`--${name} must be an integer ${range}, not '${value}'.`)
}

function share(name: string, value: string): number {
  const number = /^\d*\.?\d+$/.test(value) ? Number(value) : NaN
  if (number <= 1) return number
  throw usageError(`--${name} must be a number from 0 to 1, such as 0.1, not '${value}'.`)
}

function milliseconds(name: string, value: string): number | [min: number, max: number] {
  const [, low = '', high] = /^(\d+)(?:\.\.(\d+))?$/.exec(value) ?? []
  const [min, max] = [Number(low), Number(high ?? low)]
  if (low === '' || max < min) throw usageError(`--${name} must be milliseconds, such as 100 or 50..200, not '${value}'.`)
  return high === undefined ? min : [min, max]
}

function limit(name: string, value: string): false | { limit: number; window: number } {
  if (value === 'off') return false
  const [, requests, seconds] = /^([1-9]\d*)\/([1-9]\d*)$/.exec(value) ?? []
  if (requests === undefined) throw usageError(`--${name} must be off or requests/seconds, such as 1000/900, not '${value}'.`)
  return { limit: Number(requests), window: Number(seconds) }
}

function usageError(sentence: string, cause?: unknown): Error {
  return new Error(`${sentence}\nhostwright-mock --help lists the options.`, { cause })
}
