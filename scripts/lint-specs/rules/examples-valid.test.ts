import { describe, expect, test } from 'vitest'
import { edit, here, lintSample } from '../lint-fixture.ts'

const color = (schema: string) => edit('schemas/domains.yaml', 'x-color: { type: string }', `x-color: ${schema}`)
const blue = (example: string) => edit('paths/domains.yaml', 'x-color: blue', example)

describe('an example must match its schema', () => {
  test('reports a value of the wrong type at its line', async () => {
    expect(await lintSample([edit('paths/domains.yaml', 'total: 1', 'total: one # here')])).toEqual([
      here('examples-valid', 'example /total: must be integer'),
    ])
  })

  test('checks formats', async () => {
    expect(await lintSample([edit('paths/domains.yaml', 'mail@example.org', 'example.org # here')])).toEqual([
      here('examples-valid', 'must match format "email"'),
    ])
  })

  test('reports a missing required property', async () => {
    expect(await lintSample([edit('paths/domains.yaml', 'example:\n              total: 1', 'example: # here')])).toEqual([
      here('examples-valid', 'lacks the required property "total"'),
    ])
  })

  test('reports a value outside an enum', async () => {
    expect(await lintSample([color('{ enum: [red, green] }'), blue('x-color: blue # here')])).toEqual([
      here('examples-valid', 'is none of "red", "green"'),
    ])
  })

  test('reports a writeOnly property in a response, which may lack a required one', async () => {
    const hidden = color('{ type: string, writeOnly: true }')
    expect(await lintSample([hidden, blue('x-color: blue # here')])).toEqual([here('examples-valid', 'x-color')])
  })

  test('accepts multiples of 0.01 despite floating point', async () => {
    expect(await lintSample([color('{ type: number, multipleOf: 0.01 }'), blue('x-color: 9.95')])).toEqual([])
  })

  test('checks parameters, headers and named examples', async () => {
    expect(await lintSample([edit('parameters.yaml', 'example: { number: 2 }', 'example: { number: two } # here')])).toEqual([
      here('examples-valid'),
    ])
    expect(await lintSample([edit('paths/domains.yaml', 'example: 59', 'example: many # here')])).toEqual([here('examples-valid')])
    const named = 'examples:\n        none:\n          value: { message: 1 } # here'
    expect(await lintSample([edit('responses.yaml', 'example: { message: Not found }', named)])).toEqual([here('examples-valid')])
  })

  test('checks an example within a schema', async () => {
    expect(await lintSample([color('{ type: string, example: 1 } # here')])).toEqual([here('examples-valid')])
  })

  test('explains the closest alternative', async () => {
    const either = "{ oneOf: [{ type: string }, { type: object, properties: { red: { type: integer } } }, { type: 'null' }] }"
    expect(await lintSample([color(either), blue('x-color: { red: high } # here')])).toEqual([here('examples-valid', 'must be integer')])
  })

  test('reports an example that matches two alternatives of oneOf', async () => {
    expect(await lintSample([color('{ oneOf: [{ type: string }, { maxLength: 9 }] }'), blue('x-color: blue # here')])).toEqual([
      here('examples-valid', 'fits 2 alternatives'),
    ])
  })
})

describe('a property that no schema lists is reported', () => {
  test('if its object lists properties', async () => {
    expect(await lintSample([blue('colour: blue # here')])).toEqual([here('examples-valid', '"colour" is not a known property')])
  })

  test('if its object is composed', async () => {
    const composed =
      "{ allOf: [{ $ref: '#/Paint' }, { properties: { gloss: { type: boolean } } }] }\nPaint:\n  type: object\n  properties: { red: { type: integer } }"
    const both = '{ red: 1, gloss: true }'
    expect(await lintSample([color(composed), blue(`x-color: ${both}`)])).toEqual([])
    expect(await lintSample([color(composed), blue('x-color: { red: 1, glossy: true } # here')])).toEqual([
      here('examples-valid', '"glossy"'),
    ])
  })

  test('unless its object lists none', async () => {
    expect(await lintSample([color('{ type: object }'), blue('x-color: { any: 1 }')])).toEqual([])
  })

  test('unless additionalProperties opens its object', async () => {
    expect(
      await lintSample([
        color('{ type: object, properties: { red: {} }, additionalProperties: { type: integer } }'),
        blue('x-color: { any: 1 }'),
      ]),
    ).toEqual([])
  })

  test('unless one alternative is open', async () => {
    expect(
      await lintSample([
        color('{ oneOf: [{ type: object, properties: { red: {} }, required: [red] }, { type: object, maxProperties: 0 }] }'),
        blue('x-color: {}'),
      ]),
    ).toEqual([])
  })
})

test('also in schemas that refer to themselves', async () => {
  const tree = "{ $ref: '#/Tree' }\nTree:\n  type: object\n  properties:\n    leaf: { type: string }\n    inner: { $ref: '#/Tree' }"
  expect(await lintSample([color(tree), blue('x-color: { inner: { inner: { leaf: a } } }')])).toEqual([])
  expect(await lintSample([color(tree), blue('x-color: { inner: { inner: { leave: a } } } # here')])).toEqual([
    here('examples-valid', '"leave"'),
  ])
})
