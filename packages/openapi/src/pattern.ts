import type * as Re2Js from 're2js'

import { stepsOf } from './pattern-steps.ts'

/** Matches texts against a pattern. */
export interface Matcher {
  /** Whether the text matches; undefined if the pattern cannot be run. */
  match(text: string): boolean | undefined
  /** Whether the text matches; true if the pattern cannot be run, so that it rejects nothing. */
  test(text: string): boolean
  /** Identifies the pattern for ajv. */
  toString(): string
}

/** The maximum length and nesting of a pattern; beyond, the engine may abort the process for lack of memory. */
const MAX_LENGTH = 10_000
const MAX_GROUPS = 50
/** The maximum steps of the backtracking engine for one text; beyond, RE2 matches in linear time. */
const MAX_STEPS = 10_000
/** The maximum steps if RE2 cannot match, because it has neither lookarounds nor backreferences. */
const MAX_STEPS_ALONE = 100_000

const known = new Map<string, Matcher>()
const MAX_KNOWN = 10_000

/**
 * Returns the matcher of a JSON Schema `pattern` (ECMA-262 with the flag u). It takes linear time, or a bounded number of steps, for any
 * pattern and text. A pattern cannot be run if it is invalid or would take longer.
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

/** Creates a matcher for ajv's `code.regExp`. */
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

let engine: typeof Re2Js | undefined

/** Provides RE2 where no module can be required, as in a browser. Elsewhere it is loaded for the first pattern that needs it. */
export function provideRe2(re2: typeof Re2Js): void {
  engine = re2
}

/** Compiles a pattern for RE2. Throws if RE2 does not support it. */
function linearMatch(source: string): Matcher['match'] {
  // RE2 would read a backreference as a letter.
  if (/\\(?:[1-9]|k<)/.test(source)) throw new SyntaxError('RE2 has no backreferences')
  engine ??= globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url)('re2js') as typeof Re2Js
  const { RE2JS } = engine
  const compiled = RE2JS.compile(RE2JS.translateRegExp(source))
  return (text) => compiled.matcher(text).find()
}

/** Returns the maximum nesting of groups. */
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
