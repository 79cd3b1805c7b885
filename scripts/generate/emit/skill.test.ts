import { expect, test } from 'vitest'
import { acmeModel } from '../test/fixture.ts'
import { emitSkill } from './skill.ts'

const skill = emitSkill(acmeModel())
const headings = (text: string) => [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)

test('has a name and a description in its front matter', () => {
  expect(skill).toMatch(
    /^---\nname: hostwright-acme\ndescription: "Call the Acme API from TypeScript or JavaScript with @hostwright\/acme\. .+"\n---\n/,
  )
})

test('keeps a description of several lines in its front matter on one', () => {
  const text = emitSkill(acmeModel({ '/info/description': 'Domains:\n---\nname: "other"' }))
  expect(text.split('\n')[2]).toContain(String.raw`Domains: --- name: \"other\"`)
  expect(text.split('\n')[3]).toBe('---')
})

test('has the first call, and the rules on operations, imports, auth, pages, errors and tests', () => {
  expect(headings(skill)).toEqual(expect.arrayContaining(['Operations', 'Imports', 'Auth', 'Pages', 'Errors', 'Tests']))
  expect(skill).toContain('apiKey: process.env.ACME_API_KEY,')
  expect(skill).toContain('Do not invent operations')
  expect(skill).toContain('`new Acme({ apiKey })`')
  expect(skill).toContain('for await (const item of acme.')
  expect(skill).toContain("createMock('acme')")
})

test('leaves out what the provider does not have', () => {
  const model = acmeModel()
  const operations = model.operations.map((operation) => ({
    ...operation,
    pages: undefined,
    wait: undefined,
    edit: undefined,
    charges: false,
  }))
  expect(headings(emitSkill({ ...model, operations }))).toEqual(['Operations', 'Imports', 'Auth', 'Errors', 'Tests'])
})
