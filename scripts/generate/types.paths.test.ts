import { expect, test } from 'vitest'
import { acme, run, workspace } from './test/fixture.ts'
import { typeCheck } from './test/type-check.ts'

const response = (schema: object) => ({ description: 'Made up.', content: { 'application/json': { schema, example: {} } } })

/** A route with all kinds of responses. */
const STATES = {
  get: {
    operationId: 'states.get',
    summary: 'Read the state',
    responses: {
      '200': response({ type: 'object', required: ['labels'], properties: { labels: { type: 'object' } } }),
      '204': { description: 'There is none.' },
      '404': { description: 'Not found.' },
      '4XX': response({ type: 'object', required: ['code'], properties: { code: { type: 'integer' } } }),
      default: response({ $ref: '#/components/schemas/Problem' }),
    },
  },
}

/** A program with valid and invalid calls. `check` accepts `true` only. */
const USAGE = `
import { createAcmeFetch, type paths } from './packages/acme/src/openapi-fetch.gen.js'
import type { Domain, DomainCreate, Problem } from './packages/acme/src/index.gen.js'

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false
declare function check<_ extends true>(): void
const acme = createAcmeFetch({ apiKey: 'made-up' })
const path = { domainName: 'example.com' }

// Requests.
acme.GET('/domains')
acme.GET('/domains', { params: { query: { tag: 'prod' } } })
acme.POST('/domains', { body: { name: 'example.net', kind: 'own' } })
acme.POST('/restart')
acme.POST('/restart', { body: { force: true } })
acme.POST('/domains/{domainName}/dns', { params: { path, header: { 'x-request-id': 'made-up' } }, body: { content: '192.0.2.1' } })
// @ts-expect-error -- no such path
acme.GET('/domain')
// @ts-expect-error -- no such method
acme.PUT('/domains', {})
// @ts-expect-error -- the path parameter is missing
acme.GET('/domains/{domainName}', { params: { path: {} } })
// @ts-expect-error -- a path parameter of another type
acme.GET('/domains/{domainName}', { params: { path: { domainName: 1 } } })
// @ts-expect-error -- no such query parameter
acme.GET('/domains', { params: { query: { tags: 'prod' } } })
// @ts-expect-error -- the header is missing
acme.POST('/domains/{domainName}/dns', { params: { path }, body: { content: '192.0.2.1' } })
// @ts-expect-error -- the body is missing
acme.POST('/domains', {})
// @ts-expect-error -- a required field is missing
acme.POST('/domains', { body: {} })
// @ts-expect-error -- no such field
acme.POST('/domains', { body: { nam: 'example.net' } })
// @ts-expect-error -- no such value
acme.POST('/domains', { body: { name: 'example.net', kind: 'other' } })
acme.POST('/restart', { body: { force: true, until: null, plan: { parent: null } } })
// @ts-expect-error -- no other value than null
acme.POST('/restart', { body: { until: 'now' } })
// @ts-expect-error -- it may not be missing
acme.POST('/restart', { body: { plan: {} } })
// @ts-expect-error -- a read takes no body
acme.GET('/domains', { body: { name: 'example.net' } })

// Responses.
const { data, error } = await acme.GET('/domains/{domainName}', { params: { path } })
check<Equal<typeof data, Domain | undefined>>()
check<Equal<typeof error, Problem | undefined>>()
// @ts-expect-error -- no such field
data?.nam
const created = await acme.POST('/domains', { body: { name: 'example.net' } })
check<Equal<typeof created.data, Domain | undefined>>()
const gone = await acme.DELETE('/domains/{domainName}', { params: { path } })
check<Equal<typeof gone.data, undefined>>()
const state = await acme.GET('/states')
check<Equal<typeof state.data, { labels: { [key: string]: unknown } } | undefined>>()
check<Equal<typeof state.error, { code: number } | Problem | undefined>>()

// Parts by name.
check<Equal<keyof paths['/domains'], 'get' | 'post'>>()
check<Equal<paths['/domains']['post']['requestBody']['content']['application/json'], DomainCreate>>()
check<Equal<keyof paths['/states']['get']['responses'], 200 | 204 | 404 | '4XX' | 'default'>>()
check<Equal<paths['/states']['get']['responses']['default']['content']['application/json'], Problem>>()
`

test('emitted paths give openapi-fetch the types of requests and responses of each route', async () => {
  const root = await workspace({
    acme: acme({
      '/components/schemas/DomainCreate/properties/kind': { enum: ['own', 'parked'] },
      '/components/schemas/Nothing': { enum: [null] },
      '/components/schemas/Restart/properties/until': { type: 'null' },
      '/components/schemas/Restart/properties/plan': {
        type: 'object',
        required: ['parent'],
        properties: { parent: { $ref: '#/components/schemas/Nothing' } },
      },
      '/paths/~1states': STATES,
    }),
  })
  await run(root)
  expect(await typeCheck(root, USAGE)).toBe('')
})
