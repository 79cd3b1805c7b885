import type { Operation } from '../spec/operations.js'

/**
 * Returns the function that masks possible data in an unknown path. Keeps the segments that match the start of a path in the spec,
 * then words that are segments anywhere in the spec; replaces all others with `{…}`.
 */
export function createMaskPath(operations: readonly Operation[]): (path: string) => string {
  const templates = [...new Set(operations.map(({ path }) => path))].map((path) => path.split('/').slice(1))
  const words = new Set(templates.flat().filter((segment) => segment !== '' && !isParameter(segment)))

  return (path) => {
    const segments = path.split('/').slice(1)
    const [nearest = []] = templates
      .map((template) => matching(template, segments))
      .toSorted((a, b) => fixed(b) - fixed(a) || b.length - a.length)
    return `/${segments.map((segment, index) => nearest[index] ?? (words.has(segment) || segment === '' ? segment : '{…}')).join('/')}`
  }
}

/** Returns the leading segments of a template that match a path. */
function matching(template: readonly string[], segments: readonly string[]): string[] {
  const end = template.findIndex(
    (segment, index) => segments[index] === undefined || !(isParameter(segment) || segment === segments[index]),
  )
  return template.slice(0, end < 0 ? template.length : end)
}

function fixed(segments: readonly string[]): number {
  return segments.filter((segment) => !isParameter(segment)).length
}

function isParameter(segment: string): boolean {
  return segment.includes('{')
}
