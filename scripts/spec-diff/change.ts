/** What a change is to somebody who calls the client, from the worst down. `words` are descriptions and examples. */
export const levels = ['breaking', 'added', 'fixed', 'words'] as const
export type Level = (typeof levels)[number]

/** One difference between two documents of a provider. */
export interface Change {
  level: Level
  /** Methods as users call them, `domains.dns.list`, in the order of the document; none where it concerns all of them. */
  methods: readonly string[]
  /** What differs: `Domain.name`, `query.page`, `200[].name`; undefined where it is the methods themselves. */
  field?: string | undefined
  /** What became of it, to be read after the field. */
  message: string
  /** What a user should look at although the change is not breaking. */
  note?: string | undefined
  /** JSON Pointer into the newer document; into the older one for what is gone. */
  pointer: string
}

/** `Domain.name may be null (domains.get, domains.list and 3 more)`. */
export function describeChange({ field, methods, message, note }: Change, quote = (name: string) => name): string {
  const [subject, rest] = field === undefined ? [methods, []] : [[field], methods]
  const head = [subject.map(quote).join(', '), message].filter((part) => part !== '').join(' ')
  const some = rest.length > 3 ? `${rest.slice(0, 2).map(quote).join(', ')} and ${rest.length - 2} more` : rest.map(quote).join(', ')
  return `${head}${some === '' ? '' : ` (${some})`}${note === undefined ? '' : `; ${note}`}`
}

/** The worst of some changes; undefined where there are none. */
export function worst(changes: readonly Change[]): Level | undefined {
  return levels.find((level) => changes.some((change) => change.level === level))
}
