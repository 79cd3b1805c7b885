import type { Level } from './change.ts'
import type { RawChange } from './redocly-report.ts'
import type { Direction } from './uses.ts'

/** One of Redocly's changes, and what a rule needs to judge it. */
export interface Found extends RawChange {
  directions: ReadonlySet<Direction>
  /** The schema, operation or parameter as it was, and as it is. */
  before: Readonly<Record<string, unknown>> | undefined
  after: Readonly<Record<string, unknown>> | undefined
  /** The documents as a whole. */
  older: object
  newer: object
}

/** What a change is to users. */
export interface Judgement {
  level: Level
  message: string
  /** Name of the field below the one that Redocly names. */
  field?: string
  note?: string
}

/** Corrects Redocly where it is wrong for a TypeScript client; undefined where the change is none of its business. */
export type Rule = (change: Found) => Judgement[] | undefined

/** A value in a sentence. */
export function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

/** Strings of a keyword that is a list or one of them. */
export function listOf(value: unknown): unknown[] {
  return value === undefined ? [] : [value].flat()
}
