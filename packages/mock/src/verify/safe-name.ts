/** Replaces a name that may be data, and the keys of a map. */
export const ANY = '{}'

const MAX_LENGTH = 40

/**
 * Returns a name from the traffic if it looks like the name of a field or parameter, else `{}`: a domain, address, number or token may
 * be used as a key.
 */
export function safeName(name: string): string {
  const looksLikeName = /^[$@_]?[a-z][\w-]*(\[[\w-]*\])*(:[a-z]\w*)?$/i.test(name)
  return looksLikeName && name.length <= MAX_LENGTH && !looksRandom(name) ? name : ANY
}

/** Whether a name is unlikely for a field: many digits, hexadecimal, alternating letters and digits, long words, many capitals. */
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

/** Subtypes that reveal nothing about the sender; any other subtype may be a value. */
const SUBTYPES = new Set(
  `json xml html plain csv css javascript markdown yaml pdf zip gzip x-tar octet-stream x-www-form-urlencoded form-data mixed event-stream
  problem+json problem+xml hal+json ld+json merge-patch+json json-patch+json vnd.api+json x-ndjson jsonl
  png jpeg gif webp svg+xml x-pem-file pkcs12 pgp-keys calendar vcard mpeg mp4`.split(/\s+/),
)

/** Returns a media type without its parameters: `application/{…}` if its subtype is not common. */
export function safeMediaType(essence: string): string {
  const [, top, subtype = ''] = /^([a-z]+)\/([a-z0-9][\w.+-]*)$/.exec(essence) ?? []
  if (top === undefined || !TOP_LEVEL.has(top)) return 'something that is no media type'
  return SUBTYPES.has(subtype) ? essence : `${top}/{…}`
}
