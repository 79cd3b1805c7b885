import { isSecretName } from '@hostwright/core/internal'

/** Names that core rather hides, and that a log of requests is read for: where a list goes on, and the key of a repeat. */
const HARMLESS = /(page|next|previous|prev|continuation|continue|cursor|sync)[_-]?token$|^(idempotency|sort)[_-]?key$/i

/** Whether a parameter of this name may hold a credential, by the list of core. */
export function looksSecret(name: string): boolean {
  return !HARMLESS.test(name) && isSecretName(name)
}
