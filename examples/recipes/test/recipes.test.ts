import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { ApiError } from '@hostwright/core'
import { createMock } from '@hostwright/mock'
import { TransIP } from '@hostwright/transip'
import { context, propagation, SpanStatusCode, trace } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { W3CTraceContextPropagator } from '@opentelemetry/core'
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base'
import { QueryClient } from '@tanstack/query-core'
import { pino } from 'pino'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import worker from '../src/cloudflare-worker.ts'
import { traceHooks } from '../src/opentelemetry.ts'
import { logHooks } from '../src/pino.ts'
import { isMissing } from '../src/several-copies.ts'
import { domainsQuery, vpsQuery } from '../src/tanstack-query.ts'

const mock = await createMock('transip', { items: 25, pageSize: 10 })
const token = mock.authHeaders()['authorization']?.replace('Bearer ', '') ?? ''
const backoff = { initial: 1 }
beforeEach(() => mock.reset())

test('Cloudflare Worker: responds with the state of a VPS', async () => {
  vi.stubGlobal('fetch', mock.fetch)
  onTestFinished(() => void vi.unstubAllGlobals())
  const visit = (path: string) => worker.fetch(new Request(`https://app.example.com${path}`), { TRANSIP_TOKEN: token })
  expect(await (await visit('/example-vps')).json()).toEqual({ status: 'running' })
  mock.fail({ operation: 'vps.get', status: 404 })
  expect((await visit('/none')).status).toBe(404)
})

test('pino: logs attempts and waits, and no credentials', async () => {
  const lines: string[] = []
  const logger = pino({ level: 'debug' }, { write: (line) => void lines.push(line) })
  const transip = new TransIP({ ...mock.clientOptions, ...logHooks(logger), backoff })
  mock.fail({ operation: 'vps.get', reset: 'before-response' })
  await transip.vps.get({ path: { vpsIdentifier: 'example-vps' } })
  const entries = lines.map((line) => JSON.parse(line) as Record<string, unknown>)
  expect(entries.map(({ operation, attempt, status, msg }) => [operation, attempt, status, msg])).toEqual([
    ['token', 1, 201, 'attempt'],
    ['vps.get', 1, undefined, 'attempt'],
    ['vps.get', undefined, undefined, 'waiting'],
    ['vps.get', 2, 200, 'attempt'],
  ])
  expect(entries[1]).toMatchObject({ level: 40, err: { type: 'NetworkError' } })
  expect(lines.join('')).not.toMatch(/Bearer \w|PRIVATE KEY/)
})

test('OpenTelemetry: each attempt is a span of the trace around it, which the provider sees', async () => {
  const exporter = new InMemorySpanExporter()
  trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }))
  propagation.setGlobalPropagator(new W3CTraceContextPropagator())
  context.setGlobalContextManager(new AsyncLocalStorageContextManager())
  onTestFinished(() => {
    for (const api of [trace, propagation, context]) api.disable()
  })
  const transip = new TransIP({ token, baseUrl: mock.clientOptions.baseUrl, fetch: mock.fetch, ...traceHooks(), backoff })
  mock.fail({ operation: 'vps.get', status: 503 })
  await trace.getTracer('test').startActiveSpan('job', async (span) => {
    await transip.vps.get({ path: { vpsIdentifier: 'example-vps' } })
    span.end()
  })
  const [first, second, job] = exporter.getFinishedSpans()
  expect([first?.name, second?.name, job?.name]).toEqual(['vps.get', 'vps.get', 'job'])
  expect(first).toMatchObject({ status: { code: SpanStatusCode.ERROR }, attributes: { 'http.response.status_code': 503 } })
  expect(second).toMatchObject({ attributes: { 'http.request.resend_count': 1, 'url.template': '/vps/{vpsIdentifier}' } })
  expect(second?.parentSpanContext?.spanId).toBe(job?.spanContext().spanId)
  const { traceId, spanId } = second?.spanContext() ?? {}
  expect(mock.requests.at(-1)?.headers['traceparent']).toBe(`00-${traceId}-${spanId}-01`)
})

test('TanStack Query: reads an object, and the next page when it is asked for', async () => {
  const queries = new QueryClient()
  onTestFinished(() => queries.clear())
  const transip = new TransIP(mock.clientOptions)
  expect((await queries.fetchQuery(vpsQuery(transip, 'example-vps'))).vps.status).toBe('running')
  const { pages } = await queries.fetchInfiniteQuery({ ...domainsQuery(transip), pages: 2 })
  expect(pages.map(({ items }) => items.length)).toEqual([10, 10])
  expect(mock.requests.filter(({ operation }) => operation === 'domains.list')).toHaveLength(2)
})

test('several copies of core: instanceof holds for the errors of a client with another copy', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hostwright-copy-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const modules = join(folder, 'node_modules/@hostwright')
  for (const name of ['core', 'transip']) {
    const installed = fileURLToPath(new URL('..', import.meta.resolve(`@hostwright/${name}`)))
    for (const part of ['dist', 'package.json']) await cp(join(installed, part), join(modules, name, part), { recursive: true })
  }
  const copy = (await import(pathToFileURL(join(modules, 'transip/dist/index.gen.js')).href)) as { readonly TransIP: typeof TransIP }
  mock.fail({ operation: 'vps.get', status: 404 })
  const call = new copy.TransIP(mock.clientOptions).vps.get({ path: { vpsIdentifier: 'none' } })
  const error: unknown = await call.catch((reason: unknown) => reason)
  expect(Object(error).constructor).not.toBe(ApiError)
  expect(isMissing(error)).toBe(true)
})
