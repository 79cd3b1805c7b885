/** Effects of a change on callers of the client, the worst first. `docs-only` changes descriptions and examples. */
export const LEVELS = ['breaking', 'added', 'fixed', 'docs-only'] as const
export type Level = (typeof LEVELS)[number]

/** One difference between two documents of a provider. */
export interface Change {
  readonly level: Level
  /** Changed methods, such as `domains.dns.list`, in the document's order; empty if the change concerns all of them. */
  readonly methods: readonly string[]
  /** The changed part, such as `Domain.name`, `query.page` or `200[].name`; undefined if it is the method itself. */
  readonly field?: string | undefined
  /** The change, as the predicate of a sentence whose subject is the field. */
  readonly message: string
  /** What a user should check although the change is not breaking. */
  readonly note?: string | undefined
  /** JSON Pointer into the newer document, or into the older one for a removed part. */
  readonly pointer: string
}

/** Returns a change as text: `Domain.name may be null (domains.get, domains.list and 3 more)`. */
export function describeChange({ field, methods, message, note }: Change, quote = (name: string) => name): string {
  const [subject, rest] = field === undefined ? [methods, []] : [[field], methods]
  const head = [subject.map(quote).join(', '), message].filter((part) => part !== '').join(' ')
  const some = rest.length > 3 ? `${rest.slice(0, 2).map(quote).join(', ')} and ${rest.length - 2} more` : rest.map(quote).join(', ')
  return `${head}${some === '' ? '' : ` (${some})`}${note === undefined ? '' : `; ${note}`}`
}

/** Returns the worst level of some changes; undefined if there are none. */
export function worst(changes: readonly Change[]): Level | undefined {
  return LEVELS.find((level) => changes.some((change) => change.level === level))
}
