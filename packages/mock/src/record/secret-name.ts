const SECRET =
  /pass(word|wd|phrase)|secret|credential|signature|assertion|session(id|key)$|samlresponse|codeverifier|(api|access|private|auth|client|account|shared|subscription)key$|tokens?$/
const SECRET_WORDS = new Set([
  'auth',
  'authorization',
  'cookie',
  'jwt',
  'otp',
  'pass',
  'passcode',
  'pin',
  'pwd',
  'session',
  'sessionid',
  'sig',
  'totp',
])
/** Where a list goes on is no secret. */
const PLACE_OF_LIST = /(page|next|previous|prev|continuation|continue|cursor|sync)token$/

/** Whether a parameter of this name may hold a credential, as `key`, `api_key`, `accessToken` and `login[password]` do. */
export function looksSecret(name: string): boolean {
  const spaced = name.replaceAll(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase()
  const words = spaced.split(/[^a-z\d]+/)
  const joined = words.join('')
  if (PLACE_OF_LIST.test(joined)) return false
  return joined === 'key' || SECRET.test(joined) || words.some((word) => SECRET_WORDS.has(word))
}
