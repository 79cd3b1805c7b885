import { expect, test } from 'vitest'
import { receivedTypes } from './received-types.ts'

function received(...lines: string[]): string[] {
  const kinds = lines.flatMap((line) => /^(?:interface|type) (\w+)/.exec(line)?.[1] ?? [])
  const found = receivedTypes(new Map([['Signatures', lines]]))
  return kinds.filter((name) => found.has(name))
}

test.each<[string, string[]]>([
  ['an answer', ['function f(): A', 'interface A']],
  ['what an answer holds', ['function f(): Promise<readonly A[]>', 'interface A', 'readonly A.b?: B | undefined', 'interface B']],
  ['what an answer extends', ['const f: () => A', 'interface A extends B', 'interface B']],
  ['a field of a class', ['class C', 'readonly C.a: A', 'interface A']],
  ['an answer of a class', ['class C', 'C.get(): AsyncIterable<A>', 'get C.b(): B', 'interface A', 'interface B']],
  ['a field that is a list', ['class C', 'C.all: { readonly [name: string]: A }', 'type A']],
  ['an answer, whatever else holds it', ['function f(): A', 'function g(b: Box<A>): void', 'interface A']],
  ['what a method of an answer answers', ['function f(): A', 'interface A', 'A.b(): B', 'interface B']],
])('a type is only received that is %s', (_, lines) => {
  expect(received(...lines)).toEqual(lines.flatMap((line) => /^(?:interface|type) (\w+)/.exec(line)?.[1] ?? []))
})

test('a type is only received that a callback is called with', () => {
  const lines = ['function f(options?: Options): void', 'interface Options', 'Options.log?: OnEvent | undefined']
  expect(received(...lines, 'type OnEvent = (event: Event) => void', 'interface Event', 'Event.at: Date')).toEqual(['Event'])
})

test('an instance that is given to a function tells nothing of what the class has and takes', () => {
  const lines = ['class C', 'C.constructor(options: Options)', 'C.state: State', 'interface Options', 'interface State']
  expect(received(...lines, 'function use(client: C): void')).toEqual(['State'])
})

test.each<[string, string[]]>([
  ['an argument', ['function f(a: A): void', 'interface A']],
  ['what an argument holds', ['class C', 'C.constructor(a: { b?: B })', 'interface B', 'B.c: D', 'type D']],
  ['what a callback answers', ['function f(options: { read: () => A }): void', 'interface A']],
  ['what a method of an answer takes', ['function f(): { read(a: A): void }', 'interface A']],
  ['an answer and an argument', ['function f(a: A): A', 'interface A']],
  ['used by no function', ['interface A']],
  ['held by a type of other people', ['function f(): Box<A>', 'interface A']],
  ['looked into', ["function f(): A['b']", 'interface A']],
  ['a condition', ['function f<T>(): T extends A ? 1 : 2', 'interface A']],
  ['a bound of a parameter', ['function f<T extends A>(): T', 'interface A']],
])('a type may be given that is %s', (_, lines) => {
  expect(received(...lines)).toEqual([])
})

test('names of one kind in several files are told by none of them', () => {
  expect(received('function f(): A@one', 'function g(a: A@two/three): void', 'interface A@one', 'interface A@two/three')).toEqual([])
})
