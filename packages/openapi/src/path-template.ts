/** A parameter of a path template. */
export const PARAMETER = /\{([^{}]+)\}/

/** Whether a segment of a template contains a parameter. */
export function hasParameter(segment: string): boolean {
  return PARAMETER.test(segment)
}

/** Returns the names of the parameters in a template, or in one of its segments. */
export function parameterNames(template: string): string[] {
  return [...template.matchAll(new RegExp(PARAMETER, 'g'))].map(([, name = '']) => name)
}

/**
 * Returns the value of each parameter in a segment, each as short as possible from the left; undefined if the segment does not
 * match. A regular expression would try every way to split the text among the parameters.
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

/** Whether a path matches a template; each parameter matches any text within one segment. */
export function isPathOf(template: string, path: string): boolean {
  const [segments, given] = [template.split('/'), path.split('/')]
  return segments.length === given.length && segments.every((segment, index) => matchParameters(segment, given[index] ?? '') !== undefined)
}

/** Returns the parameter values of a path that matches the template. */
export function pathValues(template: string, path: string): Record<string, string> {
  const given = path.split('/')
  return Object.fromEntries(template.split('/').flatMap((segment, index) => Object.entries(segmentValues(segment, given[index] ?? ''))))
}

/** Returns the parameter values of one segment; none if it does not match. */
export function segmentValues(segment: string, given: string): Record<string, string> {
  if (!hasParameter(segment)) return {}
  const names = parameterNames(segment)
  const values = matchParameters(segment, given) ?? []
  return Object.fromEntries(values.map((value, index) => [names[index] ?? '', decode(value)]))
}

/** Returns the template with values in place of its parameters; keeps those without a value. */
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

/** Encodes all but RFC 3986's unreserved characters, the only ones that a URI template's `{name}` matches. */
export function encode(text: string): string {
  return encodeURIComponent(text).replaceAll(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
}
