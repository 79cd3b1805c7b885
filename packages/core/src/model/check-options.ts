import { ConfigurationError } from '../errors/errors.js'
import { LONGEST_TIMER } from './time-limit.js'

/** @param owner what the option belongs to: a provider's client or one operation's call */
export function invalidOption(owner: string, option: string, why: string): ConfigurationError {
  return new ConfigurationError(`${owner}: option \`${option}\` ${why}.`)
}

/** @throws ConfigurationError unless the value is a number of at least `least`; what no timer can hold becomes Infinity */
export function checkNumber(owner: string, option: string, value: unknown, least: number): number {
  if (typeof value !== 'number' || !(value >= least)) throw invalidOption(owner, option, `must be a number of at least ${least}`)
  return value > LONGEST_TIMER ? Infinity : value
}

/**
 * Checks a URL that credentials are sent to.
 *
 * @returns the URL as the platform spells it
 * @throws ConfigurationError
 */
export function checkUrl(owner: string, option: string, text: string): string {
  const fail = (why: string) => invalidOption(owner, option, `${why}, like https://api.example.com`)
  const url = typeof text === 'string' && URL.canParse(text) && new URL(text)
  if (!url || !/^https?:$/.test(url.protocol)) throw fail('must be an absolute http or https URL')
  if (url.username || url.password) throw fail('must not hold a user name or password')
  if (/[?#]/.test(text)) throw fail('must have neither query nor fragment')
  return url.href
}
