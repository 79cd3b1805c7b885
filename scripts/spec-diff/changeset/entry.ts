import { bumpFor, type Bump } from '../bump.ts'
import { describeChange, worst, type Change, type Level } from '../change.ts'
import type { Comparison } from '../compare-provider.ts'

const HEADINGS: readonly (readonly [Level, string])[] = [
  ['breaking', 'Breaking'],
  ['added', 'Added'],
  ['fixed', 'Fixed'],
]

/** Name of the package that ships the specs. */
export const MOCK_PACKAGE = '@hostwright/mock'

/** Returns the changeset of a provider's changes: it bumps the package by the worst of them, and the mock, which ships the spec. */
export function writeEntry(comparison: Comparison): string {
  const { name, title, changes, base, methods } = comparison
  // A new provider is an addition to the mock; other responses of a known one are a fix.
  const ofMock = base === undefined ? 'minor' : 'patch'
  const releases = `'${name}': ${bumpOf(comparison)}\n'${MOCK_PACKAGE}': ${ofMock}`
  const first = `The client of ${title}, with ${methods} ${methods === 1 ? 'method' : 'methods'}, and its mock.\n`
  const text = base === undefined ? first : `The specification of ${title} has changed.\n${sections(changes)}`
  return `---\n${releases}\n---\n\n${text}`
}

/** The bump that a provider's changes require. */
export function bumpOf({ changes, released, version }: Comparison): Bump {
  return bumpFor(worst(changes), released ?? version)
}

function sections(changes: readonly Change[]): string {
  const groups = HEADINGS.map(([level, heading]) => [heading, linesOf(changes.filter((change) => change.level === level))] as const)
  const words = changes.some(({ level }) => level === 'docs-only') ? ['- Descriptions and examples.'] : []
  return groups
    .map(([heading, lines]) => [heading, heading === 'Fixed' ? [...lines, ...words] : lines] as const)
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => `\n${heading}:\n\n${lines.join('\n')}\n`)
    .join('')
}

/** Returns one line for all methods or types with the same change. */
function linesOf(changes: readonly Change[]): string[] {
  const entries = new Map<string, string[]>()
  for (const change of changes) {
    const isType = change.pointer === `#/components/schemas/${change.field}` && change.message === 'is a new type'
    const isMethod = change.field === undefined
    const key = isType || isMethod ? ` ${change.message}${change.note === undefined ? '' : `; ${change.note}`}` : ''
    const names = isType ? [change.field ?? ''] : change.methods
    if (key === '') entries.set(describeChange(change, inCode), [])
    else entries.set(key, [...(entries.get(key) ?? []), ...names.map(inCode)])
  }
  return [...entries].map(([text, names]) => `- ${names.length > 1 ? names.join(', ') + plural(text) : names.join('') + text}.`)
}

/** Returns `is new` in the plural. */
function plural(text: string): string {
  return text
    .replace(/^ is a new type\b/, ' are new types')
    .replace(/^ is\b/, ' are')
    .replace(/^ has\b/, ' have')
    .replace(/^ pages\b/, ' page')
}

function inCode(name: string): string {
  return `\`${name}\``
}
