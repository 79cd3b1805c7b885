declare const emitted: unique symbol

/**
 * TypeScript source. Only the functions of this file make it, so that the compiler rejects a text of a document that
 * is put into emitted code without being quoted.
 */
export type Code = string & { readonly [emitted]: true }

/** Source as it is written in an emitter, with source, numbers or flags in it: code`export const ${identifier(id)} = ${literal(data)}`. */
export function code(strings: TemplateStringsArray, ...values: readonly (Code | number | boolean)[]): Code {
  return String.raw({ raw: strings }, ...values) as Code
}

/** Parts of source, joined. */
export function joined(parts: readonly Code[], separator: ', ' | ' | ' | ' & ' | '; ' | '\n'): Code {
  return parts.join(separator) as Code
}

/** Parts of source, a line each. */
export function lines(parts: readonly Code[]): Code {
  return joined(parts, '\n')
}

/** A name of TypeScript, or several with dots between them. @throws Error for a text that is none */
export function identifier(text: string): Code {
  if (!/^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*$/.test(text))
    throw new Error(`The generator took ${JSON.stringify(text)} for a name; a check of the specification is missing.`)
  return text as Code
}

/** An expression that the emitters write where a value is expected. */
export class Expression {
  readonly source: Code

  constructor(source: Code) {
    this.source = source
  }
}

/** A value as an expression on one line. */
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

/** A key of an object. */
export function propertyName(key: string): Code {
  // `{ __proto__: … }` sets the prototype; only in brackets is it a key.
  if (key === '__proto__') return code`['__proto__']`
  return /^[A-Za-z_$][\w$]*$/.test(key) ? (key as Code) : quote(key)
}

/** A text as a string. */
export function quote(text: string): Code {
  return (text.includes("'") ? JSON.stringify(text) : `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"')}'`) as Code
}

/** Lines of text as a JSDoc block, indented by `indent`. */
export function docBlock(text: readonly string[], indent: '' | '  ' = ''): Code {
  return [`${indent}/**`, ...commentLines(text).map((line) => `${indent} *${line === '' ? '' : ` ${line}`}`), `${indent} */`].join(
    '\n',
  ) as Code
}

/** A text as a JSDoc comment on one line. */
export function docLine(text: string): Code {
  return `/** ${commentLines([text]).join(' ')} */` as Code
}

/** Lines that cannot end the comment they stand in. */
export function commentLines(text: readonly string[]): string[] {
  return text.flatMap((line) => line.split('\n')).map((line) => line.replaceAll('*/', '*\\/'))
}
