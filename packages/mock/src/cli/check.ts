import { parseArgs } from 'node:util'

import { checkProvider, type CheckReport } from '../check/check-provider.js'
import { importClient, type ClientPackage } from '../check/client.js'
import type { MockFetch } from '../http/fetch.js'
import { providerNames } from '../providers/index.gen.js'
import { providerModel } from '../providers/provider-model.js'
import { isProviderName } from '../providers/provider-spec.js'
import { visible, visibleLines } from '../visible.js'
import type { Command, CommandContext } from './command.js'

const USAGE = `Usage: hostwright-check <provider> [options]

Calls the reads of a provider with your client and credentials, and lists where the responses differ from the spec:
${providerNames.join(', ')}. Imports @hostwright/<provider> from the project in this folder, and takes the credentials
from the environment, as the README of that package does. Sends GET requests only, few of each kind, within the rate limit,
which may take minutes, and none that the spec marks as revealing a secret. Prints places and types, never values: the report can be posted.

  --limit <n>            maximum number of calls, default 200
  --path <name>=<value>  value of a path parameter that no list names, such as uid=42; repeatable
  --help                 shows this

The exit code is 0 without differences, 1 with some, and 2 if the check could not be made.`

const DEFAULT_LIMIT = 200

/** What a check needs of its process. */
export interface CheckEnvironment {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly fetch: MockFetch
  /** Imports the client package of a provider. */
  readonly importClient: (provider: string) => Promise<ClientPackage>
}

/** `hostwright-check`. Resolves to the exit code 0, 1 or 2; never rejects. */
export const checkCommand: Command = (args, context) =>
  check(args, context, { env: process.env, fetch, importClient: (provider) => importClient(provider, process.cwd()) })

export async function check(
  args: readonly string[],
  { write, writeError, stop }: Pick<CommandContext, 'write' | 'writeError' | 'stop'>,
  environment: CheckEnvironment,
): Promise<number> {
  try {
    const options = readOptions(args)
    if (!options) {
      write(USAGE)
      return 0
    }
    const { provider } = options
    const client = await environment.importClient(provider)
    const report = await checkProvider({ ...options, ...environment, client, model: providerModel(provider), signal: stop })
    write(describeCheck(provider, report))
    if (report.observation.problem !== null) return 2
    return report.observation.differences.length > 0 ? 1 : 0
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException
    const isUsage = String(code).startsWith('ERR_PARSE_ARGS')
    writeError(stop.aborted ? 'The check was stopped.' : visibleLines(isUsage ? `${message} See hostwright-check --help.` : message))
    return 2
  }
}

function describeCheck(provider: string, { observation, notCalled, failed }: CheckReport): string {
  const lines = [
    `hostwright-check ${provider}`,
    '',
    String(observation),
    ...[...failed].map(([operation, outcomes]) => `Failed: ${operation} (${[...outcomes].join(', ')})`),
    ...[...notCalled].map(([reason, operations]) => `Not called, ${reason}: ${operations.join(', ')}`),
  ]
  return visibleLines(lines.join('\n'))
}

/** Parses the arguments; returns undefined for `--help`. Throws an Error for missing or invalid ones. */
function readOptions(args: readonly string[]): { provider: string; limit: number; known: Record<string, string> } | undefined {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      limit: { type: 'string', default: String(DEFAULT_LIMIT) },
      path: { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help) return undefined
  const [provider = '', ...others] = positionals
  if (others.length > 0 || !isProviderName(provider))
    throw new Error(`Name one provider (${providerNames.join(', ')}), not '${visible(positionals.join(' '))}'.`)
  if (!/^[1-9]\d{0,5}$/.test(values.limit)) throw new Error(`--limit must be an integer from 1 to 999999, not '${values.limit}'.`)
  const known = values.path.map((pair) => /^([^=]+)=(.+)$/.exec(pair)?.slice(1) ?? [])
  if (known.some((pair) => pair.length === 0)) throw new Error('--path must be a name and a value, such as --path uid=42.')
  return { provider, limit: Number(values.limit), known: Object.fromEntries(known) as Record<string, string> }
}
