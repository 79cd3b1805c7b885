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
  const groups = HEADINGS.map(
    ([level, heading]) =>
      [heading, changes.filter((change) => change.level === level).map((change) => `- ${describeChange(change, inCode)}.`)] as const,
  )
  const words = changes.some(({ level }) => level === 'docs-only') ? ['- Descriptions and examples.'] : []
  return groups
    .map(([heading, lines]) => [heading, heading === 'Fixed' ? [...lines, ...words] : lines] as const)
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => `\n${heading}:\n\n${lines.join('\n')}\n`)
    .join('')
}

function inCode(name: string): string {
  return `\`${name}\``
}
