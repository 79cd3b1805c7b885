import { expect, test } from 'vitest'
import { compareReports } from './report-change.ts'

function levels(before: string[], after: string[]): string[] {
  return compareReports(new Map([['Signatures', before]]), new Map([['Signatures', after]])).map(({ level }) => level)
}

test.each<[string, string, string]>([
  ['an optional parameter', 'Mock.fail(fault: Fault): void', 'Mock.fail(fault: Fault, times?: number): void'],
  ['a first optional parameter', 'Mock.reset(): void', 'Mock.reset(options?: { all: boolean }): void'],
  ['an optional field', 'const f: (options: { a: A }) => B', 'const f: (options: { a: A; b?: B }) => B'],
  ['an optional field among others', 'const f: (options: { a: A; c: C }) => B', 'const f: (options: { a: A; b?: B; c: C }) => B'],
  ['an alternative', "type Kind = 'a' | 'c'", "type Kind = 'a' | 'b' | 'c'"],
  ['a first alternative', "Domain.kind?: 'b' | 'c'", "Domain.kind?: 'a' | 'b' | 'c'"],
  ['an answer of one more kind', "Mock.state(): 'a' | 'b'", "Mock.state(): 'a' | 'b' | 'c'"],
  ['a first name of a list', 'const names: readonly ["b", "c"]', 'const names: readonly ["a", "b", "c"]'],
  ['a last name of a list', 'const names: readonly ["b", "c"]', 'const names: readonly ["b", "c", "d"]'],
  ['a mark of deprecation', 'Mock.reset(): void', 'Mock.reset(): void @deprecated'],
])('%s more does no harm, and is told', (_, before, after) => {
  expect(levels([before], [after])).toEqual(['added'])
})

test.each<[string, string, string]>([
  ['a parameter that is required', 'Mock.fail(fault: Fault): void', 'Mock.fail(fault: Fault, times: number): void'],
  ['an optional parameter before another', 'f(a: A, c?: C): void', 'f(a: A, b?: B, c?: C): void'],
  ['another parameter of the same type', 'f(a: A): void', 'f(a: A, b: A): void'],
  ['a field that is required', 'const f: (options: { a: A }) => B', 'const f: (options: { a: A; b: B }) => B'],
  ['null', 'Domain.name: string', 'Domain.name: null | string'],
  ['an alternative less', "type Kind = 'a' | 'b'", "type Kind = 'a'"],
  ['another default', "type Entry<Kind = 'a'>", "type Entry<Kind = 'b'>"],
  ['an array of more', 'Domain.tags: A[]', 'Domain.tags: (A | B)[]'],
  ['another condition', 'X.s: Status extends 1 ? 2 : 3', 'X.s: 999 | Status extends 1 ? 2 : 3'],
  ['another type in a condition', 'X.s: S extends { a: A } ? 2 : 3', 'X.s: S extends { a: A; b?: B } ? 2 : 3'],
])('%s is breaking', (_, before, after) => {
  expect(levels([before], [after])).toContain('breaking')
})

test('what is gone is breaking, what is new is added, and the worst comes first', () => {
  const before = new Map([
    ['Names in `a`', ['Domain', 'startMock']],
    ['Signatures', ['type Domain', 'Domain.name: string', 'function startMock(): void']],
  ])
  const after = new Map([
    ['Names in `a`', ['Domain']],
    ['Names in `a/b`', ['list']],
    ['Signatures', ['type Domain', 'Domain.label?: string', 'Domain.name: string']],
  ])
  expect(compareReports(before, after)).toEqual([
    { level: 'breaking', message: '`startMock` is gone', isLost: false },
    { level: 'breaking', message: '`function startMock(): void` is gone', isLost: true },
    { level: 'added', message: '`Domain.label?: string` is new', isLost: false },
    { level: 'added', message: '"Names in `a/b`" is new', isLost: false },
  ])
})

test.each<[string, string[], string[]]>([
  ['an interface', ['interface Options'], ['readonly Options.extra: string']],
  ['an object type', ["type Options<Kind = 'a'>", 'Options.a?: A'], ['Options["x-id"]: string']],
  ['an object in another', ['type Options', 'Options.page?: {…}', 'Options.page.size?: number'], ['Options.page.number: number']],
  ['an interface, a method', ['interface Options'], ['Options.read(): string']],
  ['an abstract class that is to be extended', ['abstract class Style'], ['abstract Style.read(): string']],
])('a new member is breaking where users may have to give it: of %s', (_, before, more) => {
  expect(levels(before, [...before, ...more])).toEqual(['breaking'])
})

test.each<[string, string[], string[]]>([
  ['an optional one', ['interface Options'], ['readonly Options.extra?: string']],
  ['an optional method', ['interface Options'], ['Options.read?(): string']],
  ['a method of a class', ['class Dns at Hosting.dns', 'readonly Hosting.dns: Dns'], ['Hosting.dns.list(): A']],
  ['a field of a class', ['class Client'], ['get Client.url(): string']],
  ['a value of an enumeration', ['enum Kind'], ['Kind.a = 1']],
  ['one of an object that is new itself', ['type Options'], ['Options.page?: {…}', 'Options.page.size: number']],
  ['one of an interface that is new itself', [], ['interface Options', 'Options.size: number']],
  ['one of an abstract class that is new itself', [], ['abstract class Style', 'abstract Style.read(): string']],
  ['a route', ['paths["/a"]: get 01234567'], ['paths["/b"]: get 01234567']],
])('a new member is added where nobody has to give it: %s', (_, before, more) => {
  expect(levels(before, [...before, ...more])).toEqual(more.map(() => 'added'))
})

test('a new member of what users only ever receive is added', () => {
  const before = ['const log: (on: (event: Event) => void) => void', 'interface Event', 'Event.at: Date']
  expect(levels(before, [...before, 'Event.name: string'])).toEqual(['added'])
  const kept = [...before, 'function repeat(event: Event): void']
  expect(levels(kept, [...kept, 'Event.name: string'])).toEqual(['breaking'])
})

test('an entry that is gone is lost', () => {
  expect(compareReports(new Map([['Names in `a/zod`', ['zDomain']]]), new Map())).toEqual([
    { level: 'breaking', message: '"Names in `a/zod`" is gone', isLost: true },
  ])
})

test('a method with another signature is breaking, but not lost', () => {
  const [change] = compareReports(new Map([['Signatures', ['A.list(a: A): B']]]), new Map([['Signatures', ['A.list(): B']]]))
  expect(change).toEqual({ level: 'breaking', message: '`A.list(a: A): B` changed', isLost: false })
})

test('what another package exports anew through us needs nothing; that it exports no longer is breaking', () => {
  const [with_, without] = [['ApiError (* from @acme/core)', 'Call (* from @acme/core)'], ['Call (* from @acme/core)']]
  expect(levels(without, with_)).toEqual([])
  expect(levels(with_, without)).toEqual(['breaking'])
})

test('a mark of deprecation that is taken away needs nothing of its own', () => {
  expect(levels(['A.list(): B @deprecated'], ['A.list(): B'])).toEqual([])
})

test('the order of lines is nothing', () => {
  expect(levels(['a: A', 'b: B'], ['b: B', 'a: A'])).toEqual([])
})
