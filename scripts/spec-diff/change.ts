/** Effects of a change on callers of the client, the worst first. `docs-only` changes descriptions and examples. */
export const LEVELS = ['breaking', 'added', 'fixed', 'docs-only'] as const
export type Level = (typeof LEVELS)[number]

/** One difference between two versions of a client. */
export interface Change {
  readonly level: Level
  /** Changed methods, such as `domains.dns.list`; empty if the change concerns all of them. */
  readonly methods: readonly string[]
  /** The changed part, such as `Domain.name`, `query.page` or `200[].name`; several types are separated by commas. Undefined for methods themselves. */
  readonly field?: string | undefined
  /** The change, as the predicate of a sentence whose subject is the field. */
  readonly message: string
  /** What a user should check although the change is not breaking. */
  readonly note?: string | undefined
  /** JSON Pointer into the newer document, or into the older one for a removed part. */
  readonly pointer: string
}

/** Returns a change as text: `Domain.name may be null (domains.get)`; for many methods, `… in 5 methods: domains.get, domains.list and 3 more`. */
export function describeChange({ field, methods, message, note }: Change, quote = (name: string) => name): string {
  const subjects = field === undefined ? methods : field.split(', ')
  const users = field === undefined ? [] : methods.map(quote)
  const text = subjects.length > 1 ? plural(message) : message
  const where =
    users.length > 3 ? ` in ${users.length} methods: ${users[0]}, ${users[1]} and ${users.length - 2} more` : ` (${users.join(', ')})`
  return `${subjects.map(quote).join(', ')} ${text}${users.length > 0 ? where : ''}${note === undefined ? '' : `; ${note}`}`
}

/** Returns a predicate in the plural. */
function plural(message: string): string {
  return message
    .replace(/^is (?:a new|no longer a) (?:type|export)\b/, (text) => `${text.replace(/ a\b/, '')}s`)
    .replace(/^is\b/, 'are')
    .replace(/^has\b/, 'have')
    .replace(/^pages\b/, 'page')
    .replace(/\bit\b/g, 'they')
}

/** Returns the worst level of some changes; undefined if there are none. */
export function worst(changes: readonly Pick<Change, 'level'>[]): Level | undefined {
  return LEVELS.find((level) => changes.some((change) => change.level === level))
}
