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

/** Matches a segment of a template with one group a parameter. */
export function segmentPattern(segment: string): RegExp {
  return new RegExp(`^${literalsOf(segment).join('(.+?)')}$`, 's')
}

/** Matches a whole path, each parameter with anything within one segment. */
export function pathPattern(template: string): RegExp {
  return new RegExp(`^${literalsOf(template).join('[^/]+')}$`)
}

/** What stands around the parameters, as text of a pattern. */
function literalsOf(template: string): string[] {
  return template.split(/\{[^{}]+\}/).map((literal) => literal.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
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
  const values = segmentPattern(segment).exec(given)?.slice(1) ?? []
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
