import { describe, expect, test } from 'vitest'
import { acmeModel, type Edits, initechModel } from '../test/fixture.ts'
import { emitBehaviourCases } from './behaviour-tests.ts'

const limit = '/x-rate-limit'
const acme = (edits: Edits = {}) => emitBehaviourCases(acmeModel(edits)).join('\n')
const initech = (edits: Edits = {}) => emitBehaviourCases(initechModel(edits)).join('\n')

describe('the limit', () => {
  test('is tried where it is documented, with a read that needs credentials', () => {
    expect(acme()).toContain(
      'contract.rateLimit({ limit: 60, window: 60, connect: (options) => connect({ ...contract.options, ...options }) })',
    )
    expect(acme()).toContain("return () => one.domains.get({ path: { domainName: 'example.com' } })")
  })

  test('is not tested if only headers describe it', () => {
    expect(initech()).not.toContain('contract.rateLimit')
  })

  test.each([[['limit']], [['window']]])('is not tried where it lacks its %s', ([part]) => {
    expect(acme({ [`${limit}/${part}`]: undefined })).not.toContain('contract.rateLimit')
  })

  test('is tested if headers describe more', () => {
    expect(initech({ [`${limit}/limit`]: 5, [`${limit}/window`]: 10 })).toContain('contract.rateLimit({ limit: 5, window: 10, ')
  })
})

describe('the mock that counts, and the auth methods,', () => {
  test.each([
    ['a documented limit', acme()],
    ['one that headers tell', initech()],
    ['none', acme({ [limit]: undefined })],
  ])('are tried where there is %s', (_, source) => {
    expect(source).toMatch(/^const connect = \(options: (Acme|Initech)Options\) => \{$/m)
    expect(source).toMatch(/^contract\.limits\(connect\)$/m)
    expect(source).toMatch(/^contract\.auth\(connect\)$/m)
  })

  test('are not tried where no read needs credentials', () => {
    const model = acmeModel()
    const open = { ...model, operations: model.operations.filter(({ authenticated }) => !authenticated) }
    expect(emitBehaviourCases(open).join('\n')).not.toContain('connect')
  })
})

describe('reads that wait for writes', () => {
  test('are tried where the provider has them', () => {
    expect(initech()).toContain("contract.consistency('if-event-reached', () => {")
    expect(initech()).toContain("read: () => one.reports.rules.get({ path: { uploadToken: 'made-up' } }),")
    expect(initech()).toContain("readInSession: () => one.session().reports.rules.get({ path: { uploadToken: 'made-up' } }),")
  })

  test('are not tried where it has none', () => {
    expect(acme()).not.toContain('contract.consistency')
    expect(initech({ '/x-consistency': undefined })).not.toContain('contract.consistency')
  })
})

test('tests any text in a path that ends in a text parameter', () => {
  expect(initech()).toContain(
    "contract.pathValues('reports.rules.get', (value) => client().reports.rules.get({ path: { uploadToken: value } }))",
  )
})

describe('the retry', () => {
  const domains = '/paths/~1domains/post'
  const bodyOfRestart = '/paths/~1restart/post/requestBody/required'

  test('is tried with a read, and a creation that is not safe to repeat', () => {
    expect(acme()).toContain('contract.retries((options) => {\n  const one = new Acme(options)\n')
    expect(acme()).toContain("    reads: 'domains.get',\n    creates: 'domains.create',\n")
    expect(acme()).toContain(
      "    read: () => one.domains.get({ path: { domainName: 'example.com' } }),\n    create: () => one.domains.create({ body: {",
    )
  })

  test('is tried with the first creation that has to have a body and is not called safe', () => {
    expect(acme({ [`${domains}/x-retry`]: undefined })).toContain("creates: 'domains.create'")
    expect(acme({ [`${domains}/x-retry`]: 'safe', [bodyOfRestart]: true })).toContain("creates: 'status.restart'")
  })

  test('is not tried where nothing is read, or nothing is created that is not safe', () => {
    expect(acme({ [`${domains}/x-retry`]: 'safe' })).not.toContain('contract.retries')
    expect(initech()).not.toContain('contract.retries')
  })

  test('is not tried with a read whose response has no body', () => {
    expect(acme({ '/paths/~1domains~1{domainName}/get/responses/200/content': undefined })).not.toContain("reads: 'domains.get'")
  })

  test('is tried with every operation whose retry differs from the rule for its method', () => {
    const text = acme()
    expect(text).toContain('contract.retryMarks((options) => {\n  const one = new Acme(options)\n  return [\n')
    expect(text).toContain("    { id: 'domains.create', retry: 'never', call: () => one.domains.create({ body: {")
    expect(text).toContain("    { id: 'domains.dns.create', retry: 'safe', call: () => one.domains.dns.create({ path: {")
    expect(acme({ [`${domains}/x-retry`]: undefined, '/paths/~1domains~1{domainName}~1dns/post/x-retry': undefined })).not.toContain(
      'retryMarks',
    )
  })
})
