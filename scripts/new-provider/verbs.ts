/** Verbs that start or end the operationIds of providers. */
const VERBS = new Set(
  `list get fetch read retrieve show find filter describe search query lookup count check head create add new post insert register order buy purchase
  update modify edit patch change set put replace upsert rename resize delete remove destroy cancel revoke clear purge reset restore start
  stop restart reboot shutdown power enable disable activate deactivate attach detach assign unassign bind unbind link unlink connect
  disconnect upload download import export copy clone move transfer send resend run execute trigger invoke test validate verify confirm
  approve accept reject decline request submit install uninstall upgrade downgrade migrate rebuild backup snapshot sync refresh renew rotate
  generate issue lock unlock protect unprotect join leave invite login logout authenticate subscribe unsubscribe pause resume retry apply
  preview simulate scale promote publish unpublish archive unarchive merge fork star unstar follow unfollow block unblock mark convert poweron
  poweroff push pull scan report redeliver ping regenerate configure provision notify`.split(/\s+/),
)

/** Verbs that name things, too. */
const NOUNS = new Set(
  `query lookup count check order purchase link upload download import export copy transfer run test request upgrade backup snapshot sync
  issue lock leave invite login logout preview archive fork star block mark report ping share release scan connect register`.split(/\s+/),
)

/** Nouns that other nouns follow: `report-template`. */
const FIRST_NOUNS = /^(issue|test|report|order|link|backup|snapshot|release|share|archive|login|query|purchase|star)$/

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

/** Returns whether a word is a verb, also one like `reinstall`. */
export function isVerb(word: string | undefined): boolean {
  const lower = (word ?? '').toLowerCase()
  return VERBS.has(lower) || VERBS.has(lower.replace(/^(re|un|de|dis)/, ''))
}

/** Verbs that end a command: `tfa-enable`. */
const LAST_VERBS = /^(enable|disable|activate|deactivate|confirm|cancel|verify|create|delete|remove|start|stop|attach|detach)$/

/** Returns whether a verb is a noun, too: `backup`. */
export function isNoun(word: string): boolean {
  return NOUNS.has(word.toLowerCase())
}

/** Returns whether a word of several is a command: `change_type` and `reset-password`, but neither `order-lines` nor `report-template`. */
export function isCommand(words: readonly string[]): boolean {
  const [first = '', ...rest] = words.map((word) => word.toLowerCase())
  if (LAST_VERBS.test(rest.at(-1) ?? '')) return true
  if (!isVerb(first)) return false
  return rest.length === 0 || (!FIRST_NOUNS.test(first) && !(isNoun(first) && rest.at(-1)?.endsWith('s') === true))
}

/** Returns our verb that means the same. */
export function sameVerb(word: string): string {
  return SAME[word.toLowerCase()] ?? word.toLowerCase()
}

/** Returns the verb and the other words of an operationId: its first word, its last, or the second after a resource; else undefined. */
export function verbAndNouns(words: readonly string[]): VerbAndNouns | undefined {
  const lower = words.map((word) => word.toLowerCase())
  const [first = '', ...rest] = lower
  const last = rest.at(-1)
  // After another verb, a last word like `invite` is a noun: `customer-create-invite`.
  const at = isVerb(first) ? 0 : isVerb(last) && !rest.slice(0, -1).some(isVerb) ? rest.length : 1
  const verb = lower[at]
  if (verb === undefined || !isVerb(verb) || (at === 1 && rest.length > 1 && isNoun(verb))) return undefined
  return { verb: sameVerb(verb), nouns: lower.toSpliced(at, 1) }
}

/** Returns the nouns that neither path nor parameters have, in singular or plural, or as a part: `node` of `nodebalancers`. */
export function unsaid(nouns: readonly string[], said: Iterable<string>): string[] {
  const known = [...said].map(singular)
  const isSaid = (noun: string) => known.some((word) => word.startsWith(noun) || word.endsWith(noun))
  return nouns.filter((noun) => !NOISE.has(noun) && !isSaid(singular(noun)))
}

export function singular(word: string): string {
  const lower = word.toLowerCase()
  if (/(us|series)$/.test(lower)) return lower
  return lower
    .replace(/ies$/, 'y')
    .replace(/(x|ch|sh|ss)es$/, '$1')
    .replace(/([^s])s$/, '$1')
}
