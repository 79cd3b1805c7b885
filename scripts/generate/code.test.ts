import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { code, docBlock, Expression, identifier, joined, lines, literal } from './code.ts'

/** Evaluates an expression. */
const evaluated = (expression: string): unknown => (0, eval)(`(${expression})`) // oxlint-disable-line no-eval

test.each([
  'a \'b\' "c" `d` ${e}',
  '\\\', \\", \\\\',
  'line\nbreak\r\ttab\u2028\u2029\0',
  '*/ // /* <!-- </script>',
  { "it's": [1, -0.5, true, null, { '': [] }], __proto__: 'not the prototype', constructor: 'own' },
  JSON.parse('{ "__proto__": { "polluted": true } }') as object,
])('a literal of %j means that value', (value) => {
  const found = evaluated(literal(value))
  expect(JSON.stringify(found)).toBe(JSON.stringify(value))
})

test('a literal leaves out undefined members, and keeps expressions', () => {
  expect(literal({ a: undefined, b: new Expression(code`new Blob()`), c: new Expression(code`c`) })).toBe('{ b: new Blob(), c }')
})

test.each(['', '1a', 'a-b', 'a b', 'a.', "a'", 'a;b', 'a\n'])('%j is rejected as a name', (text) => {
  expect(() => identifier(text)).toThrow('as a name')
})

test('joins source', () => {
  expect(lines([code`a(${literal('b')}, ${1})`, joined([identifier('c.d'), identifier('$e_1')], ', ')])).toBe("a('b', 1)\nc.d, $e_1")
})

test('a text cannot end its comment', () => {
  expect(docBlock(['a */ b', 'c\nd **/'], '  ')).toBe('  /**\n   * a *\\/ b\n   * c\n   * d **\\/\n   */')
})

test('only code.ts creates Code', async () => {
  const folder = import.meta.dirname
  const files = (await readdir(folder, { recursive: true })).filter(
    (file) => /(?<!\.test)\.ts$/.test(file) && !/node_modules|code\.ts$/.test(file),
  )
  expect(files.length).toBeGreaterThan(20)
  const casts = await Promise.all(
    files.map(async (file) => [file, /\bas (unknown as )?Code\b(?!\[)/.test(await readFile(join(folder, file), 'utf8'))]),
  )
  expect(casts.filter(([, found]) => found)).toEqual([])
})
