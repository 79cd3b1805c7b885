import { describe, expect, test, vi } from 'vitest'
import { activeAcme, callContext, operation, rejection, status } from '../../test/helpers.js'
import { AuthError } from '../errors/errors.js'
import { authenticate } from './authenticate.js'
import type { Send } from '../model/operation.js'

const request = () => new Request('https://api.acme.example/things')
const authorize = (sent: Request) => (sent.headers.set('authorization', 'Bearer key'), 7)

describe('authenticate', () => {
  test('sets the credentials before it sends', async () => {
    const next = vi.fn<Send>(async (sent) => new Response(sent.headers.get('authorization')))
    expect(await (await authenticate({ authorize }, activeAcme())(next)(request(), callContext())).text()).toBe('Bearer key')
  })

  test('knows of credentials that were accepted', async () => {
    const provider = activeAcme()
    const send = async (code: number) => authenticate({ authorize }, provider)(async () => status(code))(request(), callContext())
    for (const code of [401, 403, 500]) await send(code)
    expect(provider.isAccepted).toBeUndefined()
    await send(200)
    expect(provider.isAccepted).toBe(true)
  })

  test('sends no credentials where the operation needs none', async () => {
    const sent = request()
    await authenticate({ authorize }, activeAcme())(async () => status(200))(sent, callContext({ operation: operation({ auth: false }) }))
    expect(sent.headers.has('authorization')).toBe(false)
  })

  test('sends nothing where the credentials cannot be had', async () => {
    const next = vi.fn<Send>(async () => status(200))
    const rejected = new AuthError('no', { status: 401 })
    expect(
      await rejection(authenticate({ authorize: () => Promise.reject(rejected) }, activeAcme())(next)(request(), callContext()), AuthError),
    ).toBe(rejected)
    expect(next).not.toHaveBeenCalled()
  })

  test.each([
    [true, 'token-refreshed'],
    [false, undefined],
  ] as const)('asks for a retryReason after a 401 where renewing can help: %s', async (renewed, retryReason) => {
    const context = callContext()
    const renew = vi.fn<(used: unknown) => boolean>(() => renewed)
    const response = await authenticate({ authorize, renew }, activeAcme())(async () => status(401))(request(), context)
    expect(response.status).toBe(401)
    expect(renew).toHaveBeenCalledExactlyOnceWith(7)
    expect(context.retryReason).toBe(retryReason)
  })

  test('asks for none where the credentials are fixed, or the status is another', async () => {
    const context = callContext()
    await authenticate({ authorize }, activeAcme())(async () => status(401))(request(), context)
    await authenticate({ authorize, renew: () => true }, activeAcme())(async () => status(403))(request(), context)
    expect(context.retryReason).toBeUndefined()
  })
})
