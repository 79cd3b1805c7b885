import ts from 'typescript'
import type { Names } from './names.ts'
import type { Mentions } from './type-text.ts'

/** A line of the report: a declaration, or one member of it. */
export interface Line {
  /** By which it is sorted: the name, with those of what it is in. */
  readonly key: string
  readonly text: string
}

/** What writing lines needs to know beside the declaration. */
export interface Writing {
  readonly names: Names
  readonly mentions: Mentions
  /** How users come to a class: `TransIP.domains` for `DomainsResource`. */
  readonly pathOf: (symbol: ts.Symbol) => string | undefined
}

/** `.name`, `.200` or `["x-name"]`. */
export function access(name: ts.PropertyName): string {
  if (ts.isIdentifier(name) || ts.isNumericLiteral(name)) return `.${name.text}`
  return ts.isStringLiteral(name) ? `[${JSON.stringify(name.text)}]` : name.getText()
}
