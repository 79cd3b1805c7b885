import { ConfigurationError } from '../errors/errors.js'
import { LONGEST_TIMER } from './time-limit.js'

/** Returns the error for an invalid option. @param owner name of the client or the operation that has the option */
export function invalidOption(owner: string, option: string, why: string): ConfigurationError {
  return new ConfigurationError(`${owner}: option \`${option}\` ${why}.`)
}

/** Rejects options that nobody reads, such as misspelt ones. @throws ConfigurationError with the options that there are */
export function checkKnown(owner: string, given: object, known: readonly string[]): void {
  for (const option in given) {
    if (!known.includes(option) && Reflect.get(given, option) !== undefined)
      throw invalidOption(owner, option, `is unknown here. Known are ${known.join(', ')}`)
  }
}

/** Returns a number; Infinity for one that no timer can hold. @throws ConfigurationError unless it is at least `least`, and whole for counts */
export function checkNumber(owner: string, option: string, value: unknown, least: number): number {
  const isCount = /^(maxRetries|pageSize|limit)$/.test(option)
  if (typeof value !== 'number' || !(value >= least) || (isCount && value % 1 > 0))
    throw invalidOption(owner, option, `must be a ${isCount ? 'whole ' : ''}number of at least ${least}`)
  return value > LONGEST_TIMER ? Infinity : value
}

/**
 * Returns a URL that credentials are sent to, as the platform spells it.
 *
 * @throws ConfigurationError for one that is not absolute, not http, or has credentials, a query or a fragment
 */
export function checkUrl(owner: string, option: string, text: string): string {
  const url = typeof text === 'string' && URL.canParse(text) && new URL(text)
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || /[?#]/.test(text))
    throw invalidOption(
      owner,
      option,
      'must be an http or https URL without user name, password, query and fragment, like https://api.example.com',
    )
  return url.href
}

/**
 * Returns an option that must be true or false.
 *
 * @param fallback its default
 * @throws ConfigurationError
 */
export function isOn(provider: string, option: string, given: Readonly<Record<string, unknown>>, fallback = false): boolean {
  const value = given[option] ?? fallback
  if (typeof value !== 'boolean') throw invalidOption(provider, option, 'must be true or false')
  return value
}
