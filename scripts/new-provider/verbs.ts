/** Verbs that start or end the operationIds of providers. */
const VERBS = new Set(
  `list get fetch read retrieve show find describe search query lookup count check head create add new post insert register order buy purchase
  update modify edit patch change set put replace upsert rename resize delete remove destroy cancel revoke clear purge reset restore start
  stop restart reboot shutdown power enable disable activate deactivate attach detach assign unassign bind unbind link unlink connect
  disconnect upload download import export copy clone move transfer send resend run execute trigger invoke test validate verify confirm
  approve accept reject decline request submit install uninstall upgrade downgrade migrate rebuild backup snapshot sync refresh renew rotate
  generate issue lock unlock protect unprotect join leave invite login logout authenticate subscribe unsubscribe pause resume retry apply
  preview simulate scale promote publish unpublish archive unarchive merge fork star unstar follow unfollow block unblock mark convert poweron
  poweroff push pull scan report redeliver ping regenerate`.split(/\s+/),
)

/** Our verbs for those of providers that mean the same. */
const SAME: Readonly<Record<string, string>> = {
  fetch: 'get',
  read: 'get',
  retrieve: 'get',
  show: 'get',
  describe: 'get',
  remove: 'delete',
  destroy: 'delete',
  modify: 'update',
  edit: 'update',
  patch: 'update',
}

/** Words of an operationId that say nothing by themselves. */
const NOISE = new Set('a an the by to for of from in on with and all one single id it'.split(' '))

/** The parts of an operationId with a verb: `getServerMetrics`, `server-metrics-get`. */
export interface VerbAndNouns {
  /** Ours, if we have one with that meaning. */
  readonly verb: string
  readonly nouns: readonly string[]
}

/** Returns whether a word is a verb. */
export function isVerb(word: string | undefined): boolean {
  return VERBS.has((word ?? '').toLowerCase())
}

/** Returns the verb and the other words of an operationId; undefined if neither its first nor its last word is a verb. */
export function verbAndNouns(words: readonly string[]): VerbAndNouns | undefined {
  const lower = words.map((word) => word.toLowerCase())
  const [first = '', ...rest] = lower
  const last = rest.at(-1)
  // After another verb, a last word like `invite` is a noun: `customer-create-invite`.
  const verb = isVerb(first) ? first : isVerb(last) && !rest.slice(0, -1).some(isVerb) ? last : undefined
  if (verb === undefined) return undefined
  return { verb: SAME[verb] ?? verb, nouns: verb === first ? rest : lower.slice(0, -1) }
}

/** Returns the nouns that neither path nor parameters have, in singular or plural. */
export function unsaid(nouns: readonly string[], said: Iterable<string>): string[] {
  const known = new Set([...said].map(singular))
  return nouns.filter((noun) => !NOISE.has(noun) && !known.has(singular(noun)))
}

function singular(word: string): string {
  const lower = word.toLowerCase()
  return lower
    .replace(/ies$/, 'y')
    .replace(/(x|ch|sh|ss)es$/, '$1')
    .replace(/([^s])s$/, '$1')
}
