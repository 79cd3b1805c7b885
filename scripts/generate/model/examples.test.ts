import { describe, expect, test } from 'vitest'
import { acmeModel, type Edits, globexModel, initechModel, operation } from '../test/fixture.ts'
import { code, Expression, literal } from '../code.ts'

const create = '/paths/~1domains/post/requestBody'

function argumentsOf(id: string, required: boolean, edits: Edits = {}) {
  return operation(acmeModel(edits), id).examples[required ? 'required' : 'all']
}

describe('arguments of a call', () => {
  test('are the examples of parameters and body, by group', () => {
    expect(argumentsOf('domains.dns.create', false)).toEqual({
      path: { domainName: 'example.com' },
      headers: { 'x-request-id': 'made-up' },
      body: { content: '192.0.2.1' },
    })
    expect(argumentsOf('domains.list', false)).toEqual({ query: { tag: 'prod', page: 1 } })
  })

  test('include the parameters of the path item', () => {
    expect(argumentsOf('domains.get', true)).toEqual({ path: { domainName: 'example.com' } })
  })

  test('can be the required ones only', () => {
    expect(argumentsOf('domains.list', true)).toBeUndefined()
    expect(argumentsOf('status.restart', true)).toBeUndefined()
    expect(argumentsOf('status.restart', false)).toEqual({ body: { force: true } })
    expect(argumentsOf('domains.create', true)).toEqual({ body: { name: 'example.net', note: "It's new" } })
  })

  test('are undefined if there are none', () => {
    expect(argumentsOf('status.get', false)).toBeUndefined()
  })

  test('take the first of several examples', () => {
    const media = { examples: { one: { value: { name: 'one.example' } }, two: { value: { name: 'two.example' } } } }
    expect(argumentsOf('domains.create', true, { [`${create}/content/application~1json`]: media })).toEqual({
      body: { name: 'one.example' },
    })
  })

  test('of a variant are its own, with or without a reference, even beside an unnamed example', () => {
    const media = '/paths/~1things~1{name}/patch/requestBody/content/application~1json'
    for (const model of [globexModel(), globexModel({ [`${media}/example`]: { name: 'other' } })]) {
      expect(operation(model, 'things.rename').examples.required).toEqual({
        path: { name: 'a' },
        body: { name: 'b' },
      })
      expect(operation(model, 'things.parts.move').examples.required).toEqual({
        path: { name: 'a' },
        body: { part: 1, to: 'b' },
      })
    }
  })

  test('may be referenced', () => {
    const media = { examples: { one: { $ref: '#/components/examples/one' } } }
    const edits = { [`${create}/content/application~1json`]: media, '/components/examples/one': { value: { name: 'one.example' } } }
    expect(argumentsOf('domains.create', true, edits)).toEqual({ body: { name: 'one.example' } })
  })

  test('may be null or false', () => {
    expect(argumentsOf('domains.create', true, { [`${create}/content/application~1json/example`]: null })).toEqual({ body: null })
    expect(argumentsOf('domains.list', false, { '/paths/~1domains/get/parameters/1/example': false })).toMatchObject({
      query: { page: false },
    })
  })

  describe('for a file', () => {
    const content = '/paths/~1reports/post/requestBody/content'

    /** Returns the emitted body. */
    function bodyOf(edits: Edits, id = 'reports.create'): unknown {
      const model = initechModel(edits)
      // oxlint-disable-next-line no-new-func -- evaluating is what the text is for
      return new Function(`return (${literal(operation(model, id).examples.required?.body)})`)()
    }

    test('have its bytes', async () => {
      const body = bodyOf({})
      expect(body).toBeInstanceOf(Blob)
      expect(await (body as Blob).text()).toBe('made-up bytes')
    })

    test.each([
      ['alone', { [`${content}/application~1octet-stream`]: undefined }],
      [
        'first',
        { [content]: { 'multipart/form-data': { example: { cover: 'made-up bytes' } }, 'application/octet-stream': { example: 'a' } } },
      ],
    ])('in a form have its fields if a form is %s', async (_, edits) => {
      const schema = { type: 'object', properties: { cover: { type: 'string', format: 'binary' } } }
      const body = bodyOf({ ...edits, [`${content}/multipart~1form-data/schema`]: schema }) as { cover: Blob }
      expect(body).toEqual({ cover: expect.any(Blob) as Blob })
      expect(await body.cover.text()).toBe('made-up bytes')
    })

    test('are the fields of a urlencoded form', () => {
      expect(bodyOf({}, 'auth.exchange')).toEqual({ code: 'made-up' })
    })
  })

  test('are those of the JSON body if there are several media types', () => {
    const content = { 'multipart/form-data': { example: { file: 'a' } }, 'application/json': { example: { name: 'b' } } }
    expect(argumentsOf('domains.create', true, { [`${create}/content`]: content })).toEqual({ body: { name: 'b' } })
  })
})

describe('a value as source', () => {
  const values: unknown[] = [
    'plain',
    "it's",
    '"quoted"',
    `'both' "kinds"`,
    'back\\slash',
    'back\\"slash"',
    "back\\'slash",
    'two\nlines\tand \u2028 more',
    '${no} `template`',
    '',
    0,
    -1.5,
    true,
    false,
    null,
    [],
    {},
    [1, ['a'], { b: [null] }],
    { plain: 1, 'x-header': 2, '1': 3, 'with space': 4, "it's": 5, '': 6, $ref: 7, 'page[number]': 8, constructor: 9 },
  ]

  test.each(values)('%j means itself', (value) => {
    // oxlint-disable-next-line no-new-func -- evaluating is what the text is for
    expect(new Function(`return (${literal(value)})`)()).toEqual(value)
  })

  test.each(values)('%j takes one line', (value) => {
    expect(literal(value)).not.toContain('\n')
  })

  test('may be an expression, at any depth', () => {
    expect(literal(new Expression(code`a + b`))).toBe('a + b')
    expect(literal({ files: [new Expression(code`new Blob()`)] })).toBe('{ files: [new Blob()] }')
  })

  test('is formatted like handwritten code', () => {
    expect(literal({ name: 'example.com', tags: ["it's"], page: { number: 2 }, 'x-id': null })).toBe(
      `{ name: 'example.com', tags: ["it's"], page: { number: 2 }, 'x-id': null }`,
    )
  })
})
