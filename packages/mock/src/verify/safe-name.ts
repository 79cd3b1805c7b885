/** What stands for a name that may be data, and for the keys of a map. */
export const ANY = '{}'

const MAX_LENGTH = 40

/**
 * A name of the traffic as it may be shown: itself where it looks like the name of a field or parameter, `{}` where it may be
 * data, as a domain, an address, a number or a token is that somebody uses as a key.
 */
export function safeName(name: string): string {
  const looksLikeName = /^[$@_]?[a-z][\w-]*(\[[\w-]*\])*(:[a-z]\w*)?$/i.test(name)
  return looksLikeName && name.length <= MAX_LENGTH && !looksRandom(name) ? name : ANY
}

/** True for what nobody would call a field: many digits, hexadecimal, letters and digits in turn, long words, capitals all over. */
function looksRandom(name: string): boolean {
  const words = name.match(/[A-Z]?[a-z]+|[A-Z]+|\d+/g) ?? []
  const letters = words.filter((word) => !/^\d/.test(word))
  const isHex = /(?=[0-9a-f]*\d)(?=\d*[a-f])[0-9a-f]{8,}/i.test(name)
  const isJumbled = letters.length >= 4 && letters.join('').length < letters.length * 2.5
  return (
    name.replaceAll(/\D/g, '').length >= 4 ||
    isHex ||
    isJumbled ||
    words.length - letters.length > 2 ||
    letters.some((word) => word.length > 24)
  )
}

/** Top-level types, https://www.iana.org/assignments/media-types. */
const TOP_LEVEL = new Set(['application', 'audio', 'font', 'haptics', 'image', 'message', 'model', 'multipart', 'text', 'video'])

/** Subtypes that say nothing of whoever sent them; any other may be a value as well. */
const SUBTYPES = new Set(
  `json xml html plain csv css javascript markdown yaml pdf zip gzip x-tar octet-stream x-www-form-urlencoded form-data mixed event-stream
  problem+json problem+xml hal+json ld+json merge-patch+json json-patch+json vnd.api+json x-ndjson jsonl
  png jpeg gif webp svg+xml x-pem-file pkcs12 pgp-keys calendar vcard mpeg mp4`.split(/\s+/),
)

/** A media type without its parameters, as it may be shown: `application/{…}` where its subtype is not one of the common ones. */
export function safeMediaType(essence: string): string {
  const [, top, subtype = ''] = /^([a-z]+)\/([a-z0-9][\w.+-]*)$/.exec(essence) ?? []
  if (top === undefined || !TOP_LEVEL.has(top)) return 'something that is no media type'
  return SUBTYPES.has(subtype) ? essence : `${top}/{…}`
}
