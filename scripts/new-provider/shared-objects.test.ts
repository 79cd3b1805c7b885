import { expect, test } from 'vitest'
import { type Node, nodeAt } from './node.ts'
import { newReport } from './report.ts'
import { shareObjects } from './shared-objects.ts'

const text = { type: 'string' }
const id = { type: 'integer' }
const object = (properties: object, more: object = {}): object => ({ type: 'object', properties, ...more })
const place = (description: string) => object({ id, name: text, city: text, country: text }, { description })
/** Copies, as a document in JSON has them. */
const server = () => object({ id, name: text, location: place('Where it is.'), error: object({ code: text }) })
const body = (schema: object) => ({ description: 'A', content: { 'application/json': { schema } } })

/** Returns the document after the operations, by name, got bodies of one component each; with these components before. */
function shared(responses: Record<string, object>, schemas: Node = {}): Node {
  const operations = Object.entries(responses).map(([operationId, schema]) => ({
    operationId,
    responses: { 200: body(structuredClone(schema)) },
  }))
  const document = { paths: Object.fromEntries(operations.map((get, index) => [`/${index}`, { get }])), components: { schemas } }
  shareObjects(document, newReport())
  return document
}

const schemasOf = (document: Node) => nodeAt(nodeAt(document, 'components'), 'schemas')
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })

test('objects that are written out in several places become one component', () => {
  const document = shared({
    'servers.list': object({ servers: { type: 'array', items: server() }, meta: object({ page: id }) }),
    'servers.get': object({ server: server() }),
    'volumes.list': object({
      volumes: { type: 'array', items: object({ id, home_location: place('Home.') }) },
      meta: object({ page: id }),
    }),
  })
  expect(schemasOf(document)).toEqual({
    Server: object({ id, name: text, location: { ...ref('Location'), description: 'Where it is.' }, error: ref('ServerError') }),
    Volume: object({ id, home_location: { ...ref('Location'), description: 'Home.' } }),
    Location: object({ id, name: text, city: text, country: text }),
    ServerError: object({ code: text }),
    Meta: object({ page: id }),
  })
})

test('different objects of one name have the name of the object around them', () => {
  const document = shared({
    'servers.get': object({
      server: object({ ...server(), image: object({ id }), net: { type: ['object', 'null'], properties: { ip: text } } }),
    }),
    'servers.create': object({ server: object({ id, name: text, image: object({ id }), net: object({ ip: text }) }) }),
    'images.get': object({ image: object({ id, os: text }) }),
    'images.create': object({ image: object({ id, os: text }) }),
  })
  expect(Object.keys(schemasOf(document)).toSorted()).toEqual(['Image', 'ServerImage', 'ServerNet'])
  expect(JSON.stringify(document)).toContain(JSON.stringify({ anyOf: [ref('ServerNet'), { type: 'null' }] }))
})

test('a copy of a component, or a body that others repeat, is a reference to it', () => {
  const document = shared(
    { 'servers.get': server(), 'servers.create': server(), 'zones.get': object({ zone: object({ id, name: text }) }) },
    { zone: object({ id, name: text }), Owner: object({ id, name: text }) },
  )
  expect(Object.keys(schemasOf(document))).toEqual(['zone', 'Owner', 'Server', 'ServerLocation', 'ServerError'])
  expect(JSON.stringify(nodeAt(document, 'paths'))).toContain(JSON.stringify({ zone: ref('zone') }))
})

test('objects with few fields and different names stay apart', () => {
  const document = shared({ 'plans.get': object({ from: object({ id }), to: object({ id }) }) })
  expect(schemasOf(document)).toEqual({})
})
