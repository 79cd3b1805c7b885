import { createReadStream } from 'node:fs'
import { parseArgs } from 'node:util'

import { providerSpec } from '../providers/provider-spec.js'
import type { SpecSource } from '../options.js'
import { loadSpec } from '../spec/load-spec.js'
import { describeVerification } from '../verify/report.js'
import { verifyTraffic } from '../verify/verify-traffic.js'
import { visible, visibleJson, visibleLines } from '../visible.js'
import type { Command, CommandContext } from './command.js'

const USAGE = `Compares recorded traffic with a spec and lists the differences.

  hostwright-mock verify <provider> --har <file>
  hostwright-mock verify --spec <file> --har <file>

  --har <file>       traffic in HAR 1.2 from a browser or proxy; - reads standard input
  --spec <file>      a bundled OpenAPI 3 document, instead of a provider's
  --base-url <url>   server of the traffic, instead of those in the spec; repeatable
  --json             prints the result as JSON
  --help             shows this

Prints no values from the traffic. The exit code is 0 without differences, 1 with some, and 2 if not everything could be checked.`

/** `hostwright-mock verify`. Resolves to the exit code 0, 1 or 2; never rejects. */
export const verifyCommand: Command = (args, context) => verify(args, context, providerSpec)

/** @param findSpec Returns the spec of a provider by its name; throws an Error for an unknown one */
export async function verify(
  args: readonly string[],
  { write, writeError, input }: Pick<CommandContext, 'write' | 'writeError' | 'input'>,
  findSpec: (name: string) => SpecSource,
): Promise<number> {
  try {
    const options = readOptions(args)
    if (!options) {
      write(USAGE)
      return 0
    }
    const { provider, spec, har, baseUrls, json } = options
    const document = await loadSpec(spec ?? findSpec(provider))
    const name = har === '-' ? 'The input' : har
    const verification = await verifyTraffic({ document, har: har === '-' ? input : createReadStream(har), name, baseUrls })
    write(json ? visibleJson(JSON.stringify(verification, undefined, 2)) : describeVerification(verification))
    if (verification.problem !== null) {
      writeError(visible(verification.problem))
      return 2
    }
    return verification.differences.length > 0 ? 1 : 0
  } catch (error) {
    writeError(visibleLines(sentence(error)))
    return 2
  }
}

interface Options {
  readonly provider: string
  /** Replaces the provider's. */
  readonly spec: string | undefined
  readonly har: string
  readonly baseUrls: string[]
  readonly json: boolean
}

/** Parses the arguments; returns undefined for `--help`. Throws an Error for missing or invalid ones. */
function readOptions(args: readonly string[]): Options | undefined {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      har: { type: 'string' },
      spec: { type: 'string' },
      'base-url': { type: 'string', multiple: true, default: [] },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  const { har, spec, 'base-url': baseUrls, json, help } = values
  if (help) return undefined
  const [provider, ...others] = positionals
  if (others.length > 0) throw new Error(`Give one provider, not ${positionals.join(' and ')}.`)
  if ((provider === undefined) === (spec === undefined))
    throw new Error('Give either a provider or --spec, for example: verify transip --har traffic.har')
  if (har === undefined) throw new Error('Say which traffic to check with --har, for example: --har traffic.har')
  return { provider: provider ?? '', spec, har, baseUrls, json }
}

function sentence(error: unknown): string {
  const { code, path, message } = error as NodeJS.ErrnoException
  if (code === 'ENOENT' && path !== undefined) return `There is no file ${path}.`
  if (code === 'EISDIR') return 'The HAR is a directory; give the path of a file.'
  if (code === 'EACCES' && path !== undefined) return `${path} may not be read.`
  return code?.startsWith('ERR_PARSE_ARGS') ? `${message} See hostwright-mock verify --help.` : message
}
