import { type DeliveredRequest, verifyWebhook, WebhookError, type WebhookOptions } from '@hostwright/mittwald'

/** An extension in a project or of a customer. */
export interface Instance {
  readonly secret: string
  readonly enabled: boolean
}

/** Handles a delivery, and returns the status to respond with. */
export type Receive = (request: DeliveredRequest) => Promise<number>

/**
 * Keeps the instances of an extension up to date.
 *
 * @param instances by their ids; a database in a real extension
 */
export function createReceiver(options: WebhookOptions, instances: Map<string, Instance>): Receive {
  // A real extension keeps these for a day or so, where all its processes see them.
  const ids = new Set<string>()
  const seen = (id: string) => ids.size === ids.add(id).size
  return async (request) => {
    try {
      const payload = await verifyWebhook(request, { seen, ...options })
      const instance = instances.get(payload.id) ?? { secret: '', enabled: true }
      switch (payload.kind) {
        case 'ExtensionAddedToContext':
          instances.set(payload.id, { secret: payload.secret, enabled: payload.state.enabled ?? true })
          break
        case 'SecretRotated':
          instances.set(payload.id, { ...instance, secret: payload.secret })
          break
        case 'InstanceUpdated':
          instances.set(payload.id, { ...instance, enabled: payload.state.enabled ?? true })
          break
        case 'InstanceRemovedFromContext':
          instances.delete(payload.id)
          break
        default: // a kind that is newer than this program
      }
      return 204
    } catch (error) {
      // Anything else, such as a network error while the key is read, passes: Mittwald sends the delivery again.
      return error instanceof WebhookError ? error.status : 503
    }
  }
}
