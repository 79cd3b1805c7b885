import { describe, expect, test } from 'vitest'
import { nameOperation } from '@hostwright/generate'
import type { PlainOperation } from './operations.ts'
import { programOf, sharedOperations } from './type-check-sources.ts'

function operation(id: string, method: 'get' | 'post', path: string, ...parameters: string[]): PlainOperation {
  return { names: nameOperation({ id, method, path }), method: method.toUpperCase(), path, parameters, isList: false }
}

const get = operation('projects.get', 'get', '/v2/projects/{projectId}', 'projectId')
const list = operation('projects.list', 'get', '/v2/projects')

test('operations go by the name that the official client has for their route', () => {
  const unknown = operation('things.get', 'get', '/v2/things')
  expect(sharedOperations([get, unknown, list]).map(({ official }) => official)).toEqual(['project.getProject', 'project.listProjects'])
})

describe('a program calls each operation in the way of its surface, and uses what the first resolves to', () => {
  const operations = sharedOperations([get, list])
  const tail = (surface: Parameters<typeof programOf>[0]) => programOf(surface, operations).split('\n').slice(2, -1)

  test('flat', () => {
    expect(programOf('flat', operations)).toContain("import { createClient, projectsGet, projectsList } from '@hostwright/mittwald/sdk'")
    expect(tail('flat')).toEqual([
      `const answer0 = await projectsGet({ client, path: { "projectId": 'x' } })`,
      'const answer1 = await projectsList({ client })',
      'export const description: string | undefined = answer0.description',
    ])
  })

  test('class', () => {
    expect(tail('class').slice(0, 2)).toEqual([
      `const answer0 = await client.projects.get({ path: { "projectId": 'x' } })`,
      'const answer1 = await client.projects.list()',
    ])
  })

  test('paths', () => {
    expect(tail('paths')).toEqual([
      `const answer0 = await client.GET('/v2/projects/{projectId}', { params: { path: { "projectId": 'x' } } })`,
      "const answer1 = await client.GET('/v2/projects')",
      'export const description: string | undefined = answer0.data?.description',
    ])
  })

  test('official', () => {
    expect(tail('official').slice(0, 2)).toEqual([
      `const answer0 = await client.project.getProject({ "projectId": 'x' })`,
      'const answer1 = await client.project.listProjects()',
    ])
  })
})
