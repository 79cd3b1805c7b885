declare const emitted: unique symbol

/**
 * TypeScript source. Only the functions of this file create it, so that the compiler rejects a document's text that an
 * emitter inserts without quoting it.
 */
export type Code = string & { readonly [emitted]: true }

/** Template tag for source, which accepts source, numbers and booleans: code`export const ${identifier(id)} = ${literal(data)}`. */
export function code(strings: TemplateStringsArray, ...values: readonly (Code | number | boolean)[]): Code {
  return String.raw({ raw: strings }, ...values) as Code
}

/** Joins parts of source. */
export function joined(parts: readonly Code[], separator: ', ' | ' | ' | ' & ' | '; ' | '\n'): Code {
  return parts.join(separator) as Code
}

/** Joins parts of source by line breaks. */
export function lines(parts: readonly Code[]): Code {
  return joined(parts, '\n')
}

/** Returns a TypeScript name, or several with dots between them. @throws Error for any other text */
export function identifier(text: string): Code {
  if (!/^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*$/.test(text))
    throw new Error(`The generator used ${JSON.stringify(text)} as a name; a check of the specification is missing.`)
  return text as Code
}

/** An expression within a literal. */
export class Expression {
  readonly source: Code

  constructor(source: Code) {
    this.source = source
  }
}

/** Returns a value as an expression on one line. */
export function literal(value: unknown): Code {
  if (value instanceof Expression) return value.source
  if (Array.isArray(value)) return code`[${joined(value.map(literal), ', ')}]`
  if (typeof value === 'string') return quote(value)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) as Code
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined)
  const members = entries.map(([key, inner]) => {
    const source = literal(inner)
    return inner instanceof Expression && source === key ? source : code`${propertyName(key)}: ${source}`
  })
  return members.length === 0 ? code`{}` : code`{ ${joined(members, ', ')} }`
}

/** Returns the key of an object literal, quoted if necessary. */
export function propertyName(key: string): Code {
  // `{ __proto__: … }` sets the prototype; in brackets it is a key.
  if (key === '__proto__') return code`['__proto__']`
  return /^[A-Za-z_$][\w$]*$/.test(key) ? (key as Code) : quote(key)
}

/** Returns a text as a string literal. */
export function quote(text: string): Code {
  return (text.includes("'") ? JSON.stringify(text) : `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"')}'`) as Code
}

/** Returns lines of text as a JSDoc block, indented by `indent`. */
export function docBlock(text: readonly string[], indent: '' | '  ' = ''): Code {
  return [`${indent}/**`, ...commentLines(text).map((line) => `${indent} *${line === '' ? '' : ` ${line}`}`), `${indent} */`].join(
    '\n',
  ) as Code
}

/** Returns a text as a JSDoc comment on one line. */
export function docLine(text: string): Code {
  return `/** ${commentLines([text]).join(' ')} */` as Code
}

/** Returns lines that cannot end their comment. */
export function commentLines(text: readonly string[]): string[] {
  return text.flatMap((line) => line.split('\n')).map((line) => line.replaceAll('*/', '*\\/'))
}
