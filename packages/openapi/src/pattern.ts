import { createRequire } from 'node:module'
import type * as Re2Js from 're2js'

import { stepsOf } from './pattern-steps.ts'

/** What tells whether a text has a match of a pattern. */
export interface Matcher {
  /** Undefined where it cannot be tried. */
  match(text: string): boolean | undefined
  /** The same, and true where it cannot be tried: nobody can be held to it. */
  test(text: string): boolean
  /** By which ajv tells matchers apart. */
  toString(): string
}

/** Characters of the longest pattern, and groups in one another: the engine ends the process where it cannot allocate what it needs. */
const MAX_LENGTH = 10_000
const MAX_GROUPS = 50
/** Steps of the engine, which tries all ways to match, for one text; beyond them RE2 matches, in time that grows with the text. */
const MAX_STEPS = 10_000
/** The same where RE2 cannot: it has neither lookaround nor backreferences. */
const MAX_STEPS_ALONE = 100_000

const known = new Map<string, Matcher>()
const MAX_KNOWN = 10_000

/**
 * Returns the matcher of a `pattern` of JSON Schema, ECMA-262's with the flag u. However a document writes it, and whatever a request
 * sends, it takes time that grows with the text. A pattern cannot be tried where it is none of ECMA-262's, or where it would take longer.
 */
export function createMatcher(source: string): Matcher {
  const before = known.get(source)
  if (before) return before
  if (known.size >= MAX_KNOWN) known.clear()
  const match = compile(source)
  const matcher = { match, test: (text: string) => match(text) ?? true, toString: () => source }
  known.set(source, matcher)
  return matcher
}

/** How ajv asks for it. */
export const regExpEngine = Object.assign((source: string): Matcher => createMatcher(source), { code: 'createMatcher' })

function compile(source: string): Matcher['match'] {
  const plain = source.length > MAX_LENGTH || groupsIn(source) > MAX_GROUPS ? undefined : unlessInvalid(() => new RegExp(source, 'u'))
  if (!plain) return () => undefined
  const steps = stepsOf(source)
  let linear: Matcher['match'] | undefined
  return (text) => {
    if (steps(text.length) <= MAX_STEPS) return plain.test(text)
    linear ??= unlessInvalid(() => linearMatch(source)) ?? ((long) => (steps(long.length) > MAX_STEPS_ALONE ? undefined : plain.test(long)))
    return linear(text)
  }
}

const require = createRequire(import.meta.url)

/** Throws where RE2 has no such syntax. */
function linearMatch(source: string): Matcher['match'] {
  // It would read a reference to a group as a letter.
  if (/\\(?:[1-9]|k<)/.test(source)) throw new SyntaxError('RE2 has no backreferences')
  const { RE2JS } = require('re2js') as typeof Re2Js
  const compiled = RE2JS.compile(RE2JS.translateRegExp(source))
  return (text) => compiled.matcher(text).find()
}

/** How many groups are in one another, at most. */
function groupsIn(source: string): number {
  let [depth, deepest] = [0, 0]
  for (const character of source) {
    if (character === '(') deepest = Math.max(deepest, ++depth)
    else if (character === ')') depth--
  }
  return deepest
}

function unlessInvalid<T>(make: () => T): T | undefined {
  try {
    return make()
  } catch {
    return undefined
  }
}
