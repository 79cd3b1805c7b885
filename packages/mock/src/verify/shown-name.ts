/** What stands for a name that may be data, and for the keys of a map. */
export const ANY = '{}'

const MAX_LENGTH = 40

/**
 * A name of the traffic as it may be shown: itself where it looks like the name of a field or parameter, `{}` where it may be
 * data, as a domain, an address, a number or a token is that somebody uses as a key.
 */
export function shownName(name: string): string {
  const looksLikeName = /^[$@_]?[a-z][\w-]*(\[[\w-]*\])*(:[a-z]\w*)?$/i.test(name)
  return looksLikeName && name.length <= MAX_LENGTH && !/\d{4}|[0-9a-f]{8}-[0-9a-f]{4}-/i.test(name) ? name : ANY
}

/** A media type without its parameters, as it may be shown. */
export function shownMediaType(essence: string): string {
  return /^[a-z]+\/[a-z][\w.+-]{0,80}$/.test(essence) ? essence : 'something that is no media type'
}
