import { describe, expect, test } from 'vitest'
import { acmeModel, type Edits, initechModel } from '../test/fixture.ts'
import { emitBehaviourCases } from './behaviour-tests.ts'

const limit = '/x-rate-limit'
const acme = (edits: Edits = {}) => emitBehaviourCases(acmeModel(edits)).join('\n')
const initech = (edits: Edits = {}) => emitBehaviourCases(initechModel(edits)).join('\n')

describe('the limit', () => {
  test('is tried where it is documented, with a read that needs credentials', () => {
    expect(acme()).toContain('contract.rateLimit({\n  limit: 60,\n  window: 60,\n')
    expect(acme()).toContain("return () => limited.domains.get({ path: { domainName: 'example.com' } })")
  })

  test('is not tried where only headers tell it', () => {
    expect(initech()).not.toContain('contract.rateLimit')
  })

  test.each([[['limit']], [['window']]])('is not tried where it lacks its %s', ([part]) => {
    expect(acme({ [`${limit}/${part}`]: undefined })).not.toContain('contract.rateLimit')
  })

  test('is tried where headers tell more', () => {
    expect(initech({ [`${limit}/limit`]: 5, [`${limit}/window`]: 10 })).toContain('contract.rateLimit({\n  limit: 5,\n  window: 10,\n')
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

test('a path is tried with any text where it ends in one', () => {
  expect(initech()).toContain(
    "contract.pathValues('reports.rules.get', (value) => client().reports.rules.get({ path: { uploadToken: value } }))",
  )
})
