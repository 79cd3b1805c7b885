import { resolveDiscriminators } from './discriminators.ts'
import { externalDocs } from './docs.ts'
import { nameComponents, prune } from './components.ts'
import { giveExamples, noteExamples } from './examples.ts'
import { knownForms, NO_SUCCESS } from './forms.ts'
import { type Node, nodeAt, nodesAt, textAt } from './node.ts'
import { nameOperations } from './operation-names.ts'
import { proposePages } from './pages/propose.ts'
import { proposeErrors } from './propose-errors.ts'
import { plainReferences } from './references.ts'
import { decide, newReport, note, type Report } from './report.ts'
import { routesOf } from './routes.ts'
import { declareRequired, requireBodies } from './required-members.ts'
import { tidySchemas } from './schemas.ts'
import { keepAuthMethods } from './security.ts'
import { keepServers } from './server.ts'
import { dropMalformed } from './syntax.ts'
import { firstParagraph, tidyTexts } from './texts.ts'
import { upgrade } from './upgrade.ts'
import { namesOf, originalOf } from './upstream.ts'
import { pascalCase } from './case.ts'
import type { Upstream } from '@hostwright/shared/spec/upstream.ts'

/** What an import did, and the original with our names. */
export interface Imported {
  readonly report: Report
  readonly upstream: Pick<Upstream, 'operations' | 'schemas' | 'document' | 'version'>
}

/**
 * Converts, in place, an OpenAPI document to our rules as far as a program can. Open decisions and parts that it leaves
 * out are in the report.
 *
 * @param provider folder under specs/
 */
export function importDocument(document: Node, provider: string): Imported {
  const report = newReport()
  report.total = routesOf({ paths: document['paths'] }).length
  upgrade(document)
  const docs = externalDocs(document)
  for (const key of ['webhooks', 'externalDocs']) {
    for (const name of Object.keys(nodeAt(document, key))) if (key === 'webhooks') note(report, 'Webhooks are left out.', name)
    delete document[key]
  }
  noteCallbacks(document, report)
  plainReferences(document)
  const original = originalOf(document)
  const version = String(nodeAt(document, 'info')['version'] ?? '')
  dropMalformed(document, report)
  resolveDiscriminators(document, report)
  declareRequired(document)
  tidySchemas(document, report)
  requireBodies(document, report)
  keepServers(document, provider, report)
  keepAuthMethods(document, report)
  knownForms(document, report)
  nameOperations(document, report)
  tidyTexts(document, report)
  nameComponents(document, provider, report)
  giveExamples(document, report)
  prune(document)
  noteExamples(report)
  proposePages(document, report)
  proposeErrors(document)
  describe(document, provider, docs, report)
  decideRest(document, report)
  return { report, upstream: { version, document: original.normalForm, ...namesOf(original, document, report) } }
}

function noteCallbacks(document: Node, report: Report): void {
  for (const { operation, label } of routesOf(document)) if ('callbacks' in operation) note(report, 'Callbacks are left out.', label)
}

function describe(document: Node, provider: string, docs: string | undefined, report: Report): void {
  const info = nodeAt(document, 'info')
  const description = firstParagraph(textAt(info, 'description'), report, 'info')
  document['info'] = {
    title: textAt(info, 'title') ?? `${pascalCase(provider)} API`,
    version: String(info['version'] ?? '1'),
    ...(description !== undefined && { description }),
  }
  document['x-provider'] = { name: pascalCase(provider), docs: docs ?? String(nodesAt(document, 'servers')[0]?.['url']) }
  decide(report, 'provider', '')
}

function decideRest(document: Node, report: Report): void {
  const kept = new Set<string>()
  for (const route of routesOf(document)) {
    const id = String(route.operation['operationId'])
    kept.add(id)
    if (report.notes.get(NO_SUCCESS)?.has(route.label)) decide(report, 'responses', id)
    if (['post', 'patch'].includes(route.method)) decide(report, 'retry', id)
  }
  // Operations that were named and then left out.
  for (const [decision, ids] of report.decisions)
    report.decisions.set(
      decision,
      ids.filter((id) => id === '' || kept.has(id)),
    )
}
