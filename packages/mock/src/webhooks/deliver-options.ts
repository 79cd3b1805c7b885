import { isEntity } from '@hostwright/openapi/body-objects.ts'
import type { SigningKeys } from './signing-keys.js'
import type { DeliverOptions } from './webhook-types.js'

const NAMES: Readonly<Record<keyof DeliverOptions, true>> = { to: true, data: true, serial: true, maxAttempts: true, onWait: true }

/** Throws a TypeError or RangeError for an unknown option or an invalid value. */
export function checkDeliverOptions(options: DeliverOptions, keys: Pick<SigningKeys, 'has'>): void {
  const unknown = Object.keys(options).find((name) => !Object.hasOwn(NAMES, name))
  if (unknown !== undefined)
    throw new TypeError(`mock.deliver: there is no option '${unknown}'; there are ${Object.keys(NAMES).join(', ')}.`)
  const { to, data, serial, maxAttempts } = options
  if (typeof to !== 'function' && !(URL.canParse(to) && /^https?:/i.test(String(to))))
    throw new TypeError('mock.deliver: `to` must be an absolute URL with http or https, or a function that takes a Request.')
  if (data !== undefined && !isEntity(data)) throw new TypeError('mock.deliver: `data` must be an object with fields of the payload.')
  if (serial !== undefined && !keys.has(serial))
    throw new TypeError('mock.deliver: `serial` must be that of a key of this mock, which mock.rotateWebhookKey() returns.')
  if (maxAttempts !== undefined && !(Number.isInteger(maxAttempts) && maxAttempts > 0))
    throw new RangeError(`mock.deliver: maxAttempts must be an integer of at least 1, not ${String(maxAttempts)}.`)
}
