import * as fc from 'fast-check'
import { parse, stringify } from 'yaml'
import { expect, test } from 'vitest'
import { withValueAt } from '@hostwright/openapi/pointer.ts'
import { editText } from './edit-text.ts'

const text = `# Disks.
Disk:
  type: object # open
  required: [id, size]
  properties:
    id: {type: string, description: Id of the disk.}
    # in GB
    size: {type: integer, minimum: 1}
    state:
      type: string
      enum:
        - on
        - off # not now
      description: >-
        Two lines,
        of text.

Empty: {type: object}
`

test('changes only the lines of an edit', () => {
  const edited = editText(text, [
    { path: ['Disk', 'properties', 'size', 'minimum'], value: 2 },
    { path: ['Disk', 'properties', 'state', 'enum', '-'], value: 'paused' },
    { path: ['Disk', 'required', 0], value: undefined },
    { path: ['Disk', 'properties', 'tags'], value: { type: 'array', items: { type: 'string' } } },
    { path: ['Empty', 'required', '-'], value: 'a' },
    { path: ['Empty', 'required', '-'], value: 'b' },
    { path: ['Other'], value: { type: 'string' } },
  ])
  expect(edited).toBe(
    text
      .replace('minimum: 1', 'minimum: 2')
      .replace('- off # not now\n', '- off # not now\n        - paused\n')
      .replace('[id, size]', '[size]')
      .replace('of text.\n', 'of text.\n    tags: {type: array, items: {type: string}}\n')
      .replace('Empty: {type: object}\n', 'Empty: {type: object, required: [a, b]}\n\nOther: {type: string}\n'),
  )
})

test('removes a value with its lines, and a list with its last item', () => {
  const edited = editText(text, [
    { path: ['Disk', 'properties', 'state'], value: undefined },
    { path: ['Disk', 'required', 0], value: undefined },
    { path: ['Disk', 'required', 1], value: undefined },
  ])
  expect(edited).toBe(text.replace(/ {4}state:[^]*text\.\n/, '').replace('  required: [id, size]\n', ''))
})

test('a new status goes before the default response', () => {
  const responses = "a:\n  '200': {description: x}\n  default: {description: y}\n"
  expect(editText(responses, [{ path: ['a', '404'], value: { description: 'z' } }])).toBe(
    "a:\n  '200': {description: x}\n  '404': {description: z}\n  default: {description: y}\n",
  )
})

const leaf = fc.oneof(fc.string({ maxLength: 5 }), fc.integer({ max: 9, min: 0 }), fc.boolean(), fc.constant(null))
const key = fc.constantFrom('a', 'b', 'required', 'type', '404', 'default', 'yes', 'x: y')
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof({ depthSize: 'small' }, leaf, fc.dictionary(key, tie('tree'), { maxKeys: 4 }), fc.array(tie('tree'), { maxLength: 3 })),
}))

test('any edit of any value gives the edited value, in either style', () => {
  const documents = fc.dictionary(key, tree, { minKeys: 1, maxKeys: 4 })
  fc.assert(
    fc.property(documents, fc.boolean(), fc.option(tree, { nil: undefined }), fc.nat(), (document, isFlow, value, seed) => {
      const paths = [...pathsIn(document)]
      const path = paths[seed % paths.length] as string[]
      const source = stringify(document, { collectionStyle: isFlow ? 'flow' : 'any', lineWidth: 0 })
      const list = parse(source) as unknown
      const inList = path.length > 0 && /^\d$/.test(path.at(-1) ?? '')
      if (inList && value === undefined) return
      const expected = withValueAt(list, `/${path.map((one) => one.replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`, value)
      expect(parse(editText(source, [{ path, value }]))).toEqual(expected)
    }),
    { numRuns: 300, seed: 1 },
  )
})

function* pathsIn(value: unknown, path: string[] = []): Generator<string[]> {
  if (path.length > 0) yield path
  if (typeof value !== 'object' || value === null) return
  for (const [name, inner] of Object.entries(value)) yield* pathsIn(inner, [...path, name])
}
