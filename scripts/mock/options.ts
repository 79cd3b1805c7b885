import { parseArgs } from 'node:util'

export const usage = 'Usage: pnpm mock <provider> [--port 4010] [--items N] [--pageSize N]'

export interface Options {
  provider: string
  port: number
  items?: number
  pageSize?: number
}

const DEFAULT_PORT = 4010

/** Reads the arguments; undefined when they ask for help. Throws a sentence when they make no sense. */
export function parseOptions(args: string[]): Options | undefined {
  const { values, positionals } = parse(args)
  if (values.help) return undefined
  const [provider, ...others] = positionals
  if (provider === undefined || others.length > 0) throw new Error(`Name one provider.\n${usage}`)
  // It becomes a part of a path.
  if (!/^[a-z0-9][a-z0-9-]*$/.test(provider)) throw new Error(`'${provider}' is no provider's name.\n${usage}`)
  return {
    provider,
    port: count('port', values.port, 0, 65_535) ?? DEFAULT_PORT,
    ...optional('items', count('items', values.items, 0)),
    ...optional('pageSize', count('pageSize', values.pageSize, 1)),
  }
}

function parse(args: string[]) {
  const text = { type: 'string' } as const
  const options = { port: text, items: text, pageSize: text, help: { type: 'boolean', short: 'h' } } as const
  try {
    return parseArgs({ args: args.filter((argument) => argument !== '--'), options, allowPositionals: true })
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${usage}`, { cause: error })
  }
}

function count(name: string, value: string | undefined, minimum: number, maximum = Number.MAX_SAFE_INTEGER): number | undefined {
  if (value === undefined) return undefined
  const number = /^\d+$/.test(value) ? Number(value) : NaN
  if (number >= minimum && number <= maximum) return number
  const range = maximum === Number.MAX_SAFE_INTEGER ? `of at least ${minimum}` : `from ${minimum} to ${maximum}`
  throw new Error(`--${name} must be an integer ${range}, not '${value}'.\n${usage}`)
}

function optional<Name extends string>(name: Name, value: number | undefined): { [name in Name]?: number } {
  return value === undefined ? {} : ({ [name]: value } as { [name in Name]: number })
}
