import type { Entity } from '@hostwright/openapi/body-objects.ts'
import { valueAt, withValueAt } from '@hostwright/openapi/pointer.ts'
import { toBytes } from '../bytes.js'
import { sleepUntil, type Clock } from '../clock.js'
import { checkDeliverOptions } from './deliver-options.js'
import type { Model } from '../pipeline/model.js'
import { checkPayload, declaredPayload, withData } from './payload.js'
import { sendDelivery } from './send-delivery.js'
import type { DeliverOptions, Delivery, DeliveryAttempt } from './webhook-types.js'
import { requireWebhooks, type Webhooks } from './webhooks.js'

/** The deliveries of one mock. */
export interface Deliveries {
  deliver(webhook: string, options: DeliverOptions): Promise<Delivery>
  /** Ends all deliveries at once. */
  stop(): void
}

interface Needs {
  readonly webhooks: Webhooks | undefined
  readonly model: Pick<Model, 'document' | 'resolve' | 'validators'>
  readonly clock: Clock
}

/** The deliveries about one object. */
type Queue = {
  /** Settles when the delivery before has ended. */
  last: Promise<unknown>
  /** Drops those that have not ended. */
  readonly pending: Set<AbortController>
}

const FIRST_WAIT = 1000
const LONGEST_WAIT = 60_000
const MAX_ATTEMPTS = 5

/** Creates the deliveries of one mock. */
export function createDeliveries({ webhooks, model, clock }: Needs): Deliveries {
  const queues = new Map<string, Queue>()
  let stopping = new AbortController()

  /** Sends until a receiver has taken the delivery. */
  const repeat = async (
    send: () => Promise<DeliveryAttempt>,
    { maxAttempts = MAX_ATTEMPTS, onWait }: DeliverOptions,
    stopped: AbortSignal,
    dropped: AbortSignal,
  ): Promise<Delivery> => {
    const attempts: DeliveryAttempt[] = []
    const either = AbortSignal.any([stopped, dropped])
    for (let wait = FIRST_WAIT; !either.aborted; wait = Math.min(wait * 2, LONGEST_WAIT)) {
      const attempt = await send()
      attempts.push(attempt)
      if (attempt.status !== undefined && attempt.status >= 200 && attempt.status < 300) return { outcome: 'delivered', attempts }
      if (either.aborted) break
      if (attempts.length >= maxAttempts) return { outcome: 'failed', attempts }
      const next = clock.now() + wait
      onWait?.({ milliseconds: wait })
      await sleepUntil(clock, next, either)
    }
    return { outcome: stopped.aborted ? 'stopped' : 'dropped', attempts }
  }

  return {
    async deliver(webhook, options) {
      const { declared, keys } = requireWebhooks(webhooks, 'mock.deliver')
      const { deliveries, id } = declared
      if (!deliveries) throw new Error('mock.deliver: the spec does not say how webhooks are delivered (x-webhooks.deliveries).')
      const { example, schema } = declaredPayload(model.document, webhook, model.resolve)
      checkDeliverOptions(options, keys)
      const { to, data = {}, serial } = options
      const given = typeof to === 'function' ? example : withValueAt(example, deliveries.url, String(to))
      const build = (): Entity => {
        const timed = withValueAt(given, deliveries.created, new Date(clock.now()).toISOString())
        return withData(withValueAt(timed, id, crypto.randomUUID()) as Entity, data as Entity)
      }
      const { signal: stopped } = stopping
      checkPayload(webhook, build(), schema, (await model.validators()).json)

      const send = async (): Promise<DeliveryAttempt> => {
        const payload = build()
        const name = serial ?? keys.latest()
        const body = toBytes(JSON.stringify(payload))
        const headers = {
          'content-type': 'application/json',
          [declared.signature]: await keys.sign(name, body),
          [declared.serial]: name,
          [declared.algorithm]: 'Ed25519',
        }
        const url = typeof to === 'function' ? String(valueAt(payload, deliveries.url)) : String(to)
        const sentAt = clock.now()
        const init = { method: 'POST', headers, body }
        return { sentAt, payload, ...(await sendDelivery(to, url, init, clock, deliveries.timeout * 1000, stopped)) }
      }
      const object = String(valueAt(build(), deliveries.object))
      const queue = queues.get(object) ?? { last: Promise.resolve(), pending: new Set() }
      queues.set(object, queue)
      if (webhook === deliveries.removal) for (const each of queue.pending) each.abort()
      const drop = new AbortController()
      queue.pending.add(drop)
      const delivery = queue.last.then(() => repeat(send, options, stopped, drop.signal))
      const ended = delivery
        .catch(() => undefined)
        .then(() => {
          queue.pending.delete(drop)
          if (queue.pending.size === 0) queues.delete(object)
        })
      queue.last = ended
      return delivery
    },
    stop() {
      stopping.abort()
      stopping = new AbortController()
      queues.clear()
    },
  }
}
