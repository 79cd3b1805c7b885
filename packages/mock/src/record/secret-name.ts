import { isSecretName } from '@hostwright/core/internal'

/** Names that core redacts and that a log needs: the cursor of a list and the idempotency key. */
const HARMLESS = /(page|next|previous|prev|continuation|continue|cursor|sync)[_-]?token$|^(idempotency|sort)[_-]?key$/i

/** Whether a parameter with this name may hold a credential, according to core's list. */
export function looksSecret(name: string): boolean {
  return !HARMLESS.test(name) && isSecretName(name)
}
