import { ConfigurationError } from '../errors/errors.js'

/** Returns the error for an invalid option. @param owner name of the client or the operation that has the option */
export function invalidOption(owner: string, option: string, why: string): ConfigurationError {
  return new ConfigurationError(`${owner}: option \`${option}\` ${why}.`)
}

/** Rejects options that nobody reads, such as misspelt ones. @throws ConfigurationError with the options that there are */
export function checkKnown(owner: string, given: object, known: readonly string[]): void {
  for (const option in given) {
    if (!known.includes(option) && Reflect.get(given, option) !== undefined)
      throw invalidOption(owner, option, `is unknown. Known are ${known.join(', ')}`)
  }
}

/** What an option must be, in words, and whether a value is that. */
export type Rule = readonly [what: string, isValid: (value: unknown) => boolean]

/** Returns the rule for a number, or a whole number. */
export const atLeast = (least: number, isWhole = false): Rule => [
  `a ${isWhole ? 'whole ' : ''}number of at least ${least}`,
  (value) => typeof value === 'number' && value >= least && !(isWhole && value % 1),
]
export const FUNCTION: Rule = ['a function', (value) => typeof value === 'function']
export const FLAG: Rule = ['true or false', (value) => typeof value === 'boolean']

/**
 * Returns the options that have a rule, checked; without those that are undefined or null.
 *
 * @param owner name of the client or the operation that has the options
 * @throws ConfigurationError
 */
export function checked<Options extends object>(
  owner: string,
  rules: Readonly<Record<keyof Options, Rule>>,
  given: object,
): Partial<Options> {
  const values: Partial<Options> = {}
  for (const option in rules) {
    const value: unknown = Reflect.get(given, option)
    if (value === undefined || value === null) continue
    const [what, isValid] = rules[option]
    if (!isValid(value)) throw invalidOption(owner, option, `must be ${what}`)
    values[option] = value as never
  }
  return values
}

/**
 * Returns an option that must be true or false.
 *
 * @param fallback its default
 * @throws ConfigurationError
 */
export function isOn(provider: string, option: string, given: object, fallback = false): boolean {
  return checked<Record<string, boolean>>(provider, { [option]: FLAG }, given)[option] ?? fallback
}

/**
 * Returns a URL that credentials are sent to, as the platform spells it.
 *
 * @throws ConfigurationError for one that is not absolute, not http, or has credentials, a query or a fragment
 */
export function checkUrl(owner: string, option: string, text: string): string {
  const url = typeof text === 'string' && URL.canParse(text) && new URL(text)
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || /[?#]/.test(text))
    throw invalidOption(owner, option, 'must be an http(s) URL without credentials, query and fragment')
  return url.href
}
