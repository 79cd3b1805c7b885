import { expect, test } from 'vitest'

import { createMock } from '../index.js'

const spec = (resources: unknown) => ({ openapi: '3.1.0', info: { title: 'A', version: '1' }, paths: {}, 'x-resources': resources })

test.each<[string, unknown, string]>([
  ['a path that does not exist', { pets: { path: '/pets/{id}' } }, 'the kind "pets" has the path /pets/{id}, which the spec does not have'],
  ['no path', { pets: {} }, 'every kind of x-resources is an object with a path'],
  ['another form', ['pets'], 'every kind of x-resources is an object with a path'],
])('rejects a spec whose x-resources have %s', async (_, resources, reason) => {
  const message = `The spec declares x-resources that do not fit: ${reason}.`
  await expect(createMock({ spec: spec(resources) })).rejects.toThrow(new Error(message))
})
