import { titleCase, words } from './case.ts'
import { type Node, nodesAt, textAt } from './node.ts'
import { isPlural } from './path-shape.ts'
import { PREPOSITIONS } from './proposed-name.ts'
import { note, type Report } from './report.ts'
import { routesOf } from './routes.ts'
import { singular } from './verbs.ts'

/** Keeps, in place, one declared tag for each operation, and a summary on one line. */
export function tidyTexts(document: Node, report: Report): void {
  const declared = new Map(nodesAt(document, 'tags').map((tag) => [String(tag['name']), textAt(tag, 'description')]))
  const used = new Set<string>()
  for (const { operation, label } of routesOf(document)) {
    const own = Array.isArray(operation['tags']) ? (operation['tags'] as unknown[]).filter((tag) => typeof tag === 'string') : []
    const tag = own[0] ?? titleCase(String(operation['operationId']).split('.')[0] ?? '')
    if (own.length > 1) note(report, 'Tags after the first are left out.', `${label}: ${own.slice(1).join(', ')}`)
    operation['tags'] = [tag]
    used.add(tag)
    delete operation['externalDocs']
    const summary = textAt(operation, 'summary')
    if (summary === undefined) operation['summary'] = summaryOf(String(operation['operationId']))
  }
  document['tags'] = [...used].map((name) => {
    const description = firstParagraph(declared.get(name), report, `tag ${name}`)
    return description === undefined ? { name } : { name, description }
  })
}

/** Returns a summary for an operation without one: `Create site in team` for `sites.createInTeam`. */
export function summaryOf(id: string): string {
  const path = id.split('.').map(words)
  const [verb = '', ...more] = path.pop() ?? []
  const [all, rest] = /^(all|many)$/i.test(more[0] ?? '') ? [more.slice(0, 1), more.slice(1)] : [[], more]
  const isMany = (verb === 'list' && (rest.length === 0 || PREPOSITIONS.test(rest[0]?.toLowerCase() ?? ''))) || all.length > 0
  const owners = path.map((segment, index) => {
    const last = segment.at(-1) ?? ''
    return [...segment.slice(0, -1), isPlural(last) && !(isMany && index === path.length - 1) ? singular(last) : last].join(' ')
  })
  return titleCase([verb === 'get' ? 'read' : verb, ...all, ...owners, ...rest].join(' '))
}

/** Returns the first paragraph of a text, on one line, without headings, tables and code: some documents contain a whole guide. */
export function firstParagraph(text: string | undefined, report: Report, where: string): string | undefined {
  const paragraphs = text?.split(/\n\s*\n/).map((one) =>
    one
      .replaceAll(/^\s*#.*$/gm, '')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  )
  const found = paragraphs?.find((one) => /^[^|`<>*-]/.test(one))
  if (paragraphs?.some((one) => one !== found && one !== '')) note(report, 'Of a description, the first paragraph is kept.', where)
  return found
}
