import { codeSpan, prose } from '@hostwright/shared/text/markdown.ts'
import type { Report } from './report.ts'

const SHOWN = 200

/** Returns CURATION.md for a provider that was imported from a document. */
export function curationOf(name: string, source: string, report: Report): string {
  const kept = report.total - report.leftOut.length
  return [
    `# ${name}: curation notes`,
    '',
    `Source: ${codeSpan(source)}, imported by \`pnpm new-provider\`. Of its ${report.total} operations ${kept} were imported and ${report.leftOut.length} were left out. Open work is in \`x-todo\` of openapi.yaml; \`pnpm lint:specs\` lists it.`,
    '',
    '## Operations that were left out',
    '',
    ...(report.leftOut.length === 0 ? ['None.'] : report.leftOut.map(({ route, why }) => `- ${codeSpan(route)}: ${prose(why)}.`)),
    '',
    '## Differences from the source',
    '',
    ...[...report.notes].flatMap(([sentence, places]) => noteLines(sentence, [...places])),
    '',
  ].join('\n')
}

function noteLines(sentence: string, places: readonly string[]): string[] {
  const lines = [`- ${sentence}${places.length === 0 ? '' : ` (${places.length})`}`]
  for (const place of places.slice(0, SHOWN)) lines.push(`  - ${prose(place)}`)
  if (places.length > SHOWN) lines.push(`  - and ${places.length - SHOWN} more`)
  return lines
}

/** Returns CURATION.md for a provider that was not imported. */
export function emptyCuration(name: string): string {
  return [
    `# ${name}: curation notes`,
    '',
    'Source: none yet. openapi.yaml and its files contain a working example. Replace it with what the provider documents. Note here where the documentation is silent, wrong or inferred, and what you decided.',
    '',
  ].join('\n')
}
