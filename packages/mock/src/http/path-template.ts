/** A parameter of a path template. */
export const PARAMETER = /\{([^{}]+)\}/

/** Whether a segment of a template has a parameter in it. */
export function hasParameter(segment: string): boolean {
  return PARAMETER.test(segment)
}

/** The names of the parameters in a template, or in a segment of one. */
export function parameterNames(template: string): string[] {
  return [...template.matchAll(new RegExp(PARAMETER, 'g'))].map(([, name = '']) => name)
}

/**
 * What each parameter of a segment has in a given one, as little as it can from the left; undefined where the two do not match. A
 * regular expression would try every way to divide a text among many parameters.
 */
export function matchParameters(segment: string, given: string): string[] | undefined {
  const [first = '', ...literals] = segment.split(/\{[^{}]+\}/)
  const last = literals.pop()
  if (last === undefined) return given === segment ? [] : undefined
  if (!given.startsWith(first)) return undefined
  const values: string[] = []
  let start = first.length
  for (const literal of literals) {
    const end = given.indexOf(literal, start + 1)
    if (end < 0) return undefined
    values.push(given.slice(start, end))
    start = end + literal.length
  }
  const end = given.length - last.length
  return end > start && given.endsWith(last) ? [...values, given.slice(start, end)] : undefined
}

/** Whether a path is one of a template, each parameter with anything within one segment. */
export function isPathOf(template: string, path: string): boolean {
  const [segments, given] = [template.split('/'), path.split('/')]
  return segments.length === given.length && segments.every((segment, index) => matchParameters(segment, given[index] ?? '') !== undefined)
}

/** The values of the parameters in a path that matches the template. */
export function pathValues(template: string, path: string): Record<string, string> {
  const given = path.split('/')
  return Object.fromEntries(template.split('/').flatMap((segment, index) => Object.entries(segmentValues(segment, given[index] ?? ''))))
}

/** The same within one segment; none where it does not match. */
export function segmentValues(segment: string, given: string): Record<string, string> {
  if (!hasParameter(segment)) return {}
  const names = parameterNames(segment)
  const values = matchParameters(segment, given) ?? []
  return Object.fromEntries(values.map((value, index) => [names[index] ?? '', decode(value)]))
}

/** The template with values in place of its parameters; those without a value stay. */
export function fillPath(template: string, values: Readonly<Record<string, string>>): string {
  return template.replaceAll(new RegExp(PARAMETER, 'g'), (parameter, name: string) => {
    const value = values[name]
    return value === undefined ? parameter : encode(value)
  })
}

export function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Leaves only RFC 3986's unreserved characters, the only ones that a URI template's `{name}` matches. */
export function encode(text: string): string {
  return encodeURIComponent(text).replaceAll(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
}
