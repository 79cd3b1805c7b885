import { describe, expect, test } from 'vitest'
import { checkEmitted } from './check-emitted.ts'

const check = (source: string) => checkEmitted('src/client.gen.ts', source)

test.each([
  "import * as core from '@hostwright/core/internal'\nexport const get = (options: { path: string }) => core.call(options, { path: '/a`${b}' })",
  "import * as z from 'zod'\nexport const zA = z.object({ get self() { return z.array(zA) }, b: z.string().regex(/`'/) })",
  'export class A { constructor(private readonly b: string) { this.c = b } readonly c: string }',
  'export type Process = typeof globalThis',
  'export function a(b: string) {\n  return b\n}',
])('accepts what the emitters make: %s', (source) => {
  expect(() => check(source)).not.toThrow()
})

describe('rejects', () => {
  test.each([
    ['a name that nothing declares', 'eval("1")', 'nothing declares "eval"'],
    ['a global', 'export const a = process.exit()', 'nothing declares "process"'],
    ['a global in a shorthand', 'export const a = { process }', 'nothing declares "process"'],
    ['a global as a tag of a template', 'export const a = b`c`', 'the generator emits no TaggedTemplateExpression'],
    ['a template', 'export const a = `b${1}`', 'the generator emits no TemplateExpression'],
    ['an import of another module', "import { a } from 'node:fs'", 'the generator imports no "node:fs"'],
    ['an export of another module', "export * from 'data:text/javascript,1'", 'the generator imports no "data:text/javascript,1"'],
    ['a module above the package', "import { a } from '../../a.gen.js'", 'the generator imports no "../../a.gen.js"'],
    ['a dynamic import', "export const a = import('node:fs')", 'the generator emits no ImportKeyword'],
    ['the constructor of functions', "export const a = 'b'.at.constructor('c')()", 'the generator reads no "constructor"'],
    ['a computed member', "export const a = 'b'['constructor']", 'the generator emits no ElementAccessExpression'],
    ['a computed key', 'export const a = { [eval]: 1 }', 'the generator emits no ComputedPropertyName'],
    ['a condition', 'export const a = 1 || 2', 'the generator emits no BarBarToken'],
    ['a generator function', 'export function* a() {}', 'the generator emits no AsteriskToken'],
    ['a default export', 'export default 1', 'the generator emits no ExportAssignment'],
    ['a decorator', '@a class B {}', 'the generator emits no Decorator'],
    ['a string that does not end', "export const a = 'b", 'Unterminated string literal'],
  ])('%s, with its position', (_, source, why) => {
    expect(() => check(source)).toThrow(
      new RegExp(`at src/client\\.gen\\.ts:1:\\d+: ${why.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}`),
    )
  })

  test('a JSON file with a syntax error', () => {
    expect(() => checkEmitted('package.json', '{ "name": }')).toThrow('at package.json: it is not JSON')
  })
})
