import type { Level } from './change.ts'
import type { RawChange } from './redocly-report.ts'
import type { Direction } from './uses.ts'

/** One of Redocly's changes, and the context that rules need to classify it. */
export interface ComparedChange extends RawChange {
  readonly directions: ReadonlySet<Direction>
  /** The schema, operation or parameter before and after the change. */
  readonly before: Readonly<Record<string, unknown>> | undefined
  readonly after: Readonly<Record<string, unknown>> | undefined
  /** The whole documents. */
  readonly older: object
  readonly newer: object
}

/** The effect of a change on users. */
export interface Classification {
  readonly level: Level
  readonly message: string
  /** Name of the field below Redocly's path. */
  readonly field?: string
  readonly note?: string
}

/** Corrects Redocly's classification for a TypeScript client; undefined if the rule does not apply. */
export type Rule = (change: ComparedChange) => Classification[] | undefined

/** Returns a value as text for a message, shortened to 60 characters. */
export function render(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

/** Returns a keyword's values, whether it is a list or a single value. */
export function listOf(value: unknown): unknown[] {
  return value === undefined ? [] : [value].flat()
}
