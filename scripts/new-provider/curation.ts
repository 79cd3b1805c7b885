import { codeSpan, prose } from '@hostwright/shared/text/markdown.ts'
import type { Report } from './report.ts'

const SHOWN = 200

/** CURATION.md of a provider that was taken over from a document. */
export function curationOf(name: string, source: string, report: Report): string {
  const kept = report.total - report.leftOut.length
  return [
    `# ${name}: curation notes`,
    '',
    `Source: ${codeSpan(source)}, taken over by \`pnpm new-provider\`. Of its ${report.total} operations ${kept} are here and ${report.leftOut.length} are not. What is still to be done is in \`x-todo\` of openapi.yaml; \`pnpm lint:specs\` says it.`,
    '',
    '## Operations that are left out',
    '',
    ...(report.leftOut.length === 0 ? ['None.'] : report.leftOut.map(({ route, why }) => `- ${codeSpan(route)}: ${prose(why)}.`)),
    '',
    '## What is not as in the source',
    '',
    ...[...report.notes].flatMap(([sentence, places]) => noteLines(sentence, places)),
    '',
  ].join('\n')
}

function noteLines(sentence: string, places: readonly string[]): string[] {
  const lines = [`- ${sentence}${places.length === 0 ? '' : ` (${places.length})`}`]
  for (const place of places.slice(0, SHOWN)) lines.push(`  - ${prose(place)}`)
  if (places.length > SHOWN) lines.push(`  - and ${places.length - SHOWN} more`)
  return lines
}

/** CURATION.md of a provider that starts with nothing. */
export function emptyCuration(name: string): string {
  return [
    `# ${name}: curation notes`,
    '',
    'Source: none yet. What openapi.yaml and its files say is an example that works; put what the provider documents in its place, and note here where its text is silent, wrong or inferred, and what was decided.',
    '',
  ].join('\n')
}
