import { invalidOption } from '../model/check-options.js'

const SECONDS: Readonly<Record<string, number>> = { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800, month: 2_678_400 }

/**
 * Returns the seconds of a lifetime in words: a whole number and a unit, `30 minutes`, `1 week`. A month counts 31 days.
 *
 * @returns undefined for another text
 */
export function lifetimeInSeconds(text: string): number | undefined {
  const [, count, unit = ''] = /^([1-9]\d*) (second|minute|hour|day|week|month)s?$/.exec(text) ?? []
  const seconds = SECONDS[unit]
  return seconds === undefined ? undefined : Number(count) * seconds
}

/**
 * Returns the seconds of an option with a token's lifetime in words.
 *
 * @param longest seconds
 * @returns undefined without the option
 * @throws ConfigurationError
 */
export function checkLifetime(
  owner: string,
  option: string | undefined,
  given: Readonly<Record<string, unknown>>,
  longest = Infinity,
): number | undefined {
  const text = option === undefined ? undefined : given[option]
  if (option === undefined || text === undefined) return undefined
  const seconds = typeof text === 'string' ? lifetimeInSeconds(text) : undefined
  if (seconds === undefined) throw invalidOption(owner, option, 'must be a number and a unit, like "30 minutes" or "1 week"')
  if (seconds > longest) throw invalidOption(owner, option, `must not be longer than ${longest / 86_400} days`)
  return seconds
}
