import { existsSync } from 'node:fs'
import { bundle, createConfig } from '@redocly/openapi-core'
import { findCollisions } from './collisions.ts'
import type { Document } from '@hostwright/openapi/document.ts'
import { openSpec, type SpecFiles } from './files.ts'
import { unsupportedKeywords } from '@hostwright/openapi/keywords.ts'
import { isObject } from '@hostwright/openapi/pointer.ts'
import { SpecError, type Problem } from './problem.ts'
import { listProviders, specFile } from './providers.ts'
import { toProblems } from './redocly-problems.ts'
import { onlySendable } from '@hostwright/openapi/sendable.ts'
import { malformedTexts } from '@hostwright/openapi/syntax.ts'
import { sameTemplates } from '@hostwright/openapi/templates.ts'

/**
 * Returns one self-contained OpenAPI document for a provider's spec, or for the spec at a path. Every `$ref` points into
 * `components`, path items are inlined at their path, components are sorted by name, and parts that clients cannot send
 * are left out.
 *
 * @throws SpecError for a broken or circular reference, two components with one name, two equivalent paths, or a schema
 * with an unsupported keyword
 */
export async function bundleSpec(providerOrPath: string): Promise<Document> {
  const files = await openSpec(rootFileOf(providerOrPath))
  const { document, problems } = await bundleFiles(files)
  const all = [...problems, ...unusableParts(document, files)]
  if (all.length > 0) throw new SpecError(all)
  return onlySendable(detached(document))
}

/**
 * Bundles opened files in place: the objects of the files become objects of the bundle, so that their SourceMap still
 * finds them. Problems do not stop it; a reference that cannot be resolved stays a `$ref`.
 */
export async function bundleFiles(files: SpecFiles): Promise<{ document: Document; problems: Problem[] }> {
  const config = await createConfig({})
  const result = await bundle({
    doc: files.root,
    config,
    externalRefResolver: files.resolver,
    componentRenamingConflicts: 'error',
  })
  const document = result.bundle.parsed as Document
  const collisions = findCollisions(document, files)
  // Our own problems name both files.
  const others = result.problems.filter(({ message }) => collisions.length === 0 || !message.includes('Renamed'))
  return { document, problems: [...toProblems(others), ...collisions] }
}

function unusableParts(document: Document, files: SpecFiles): Problem[] {
  const root = { file: files.root.source.absoluteRef, line: 1, column: 1 }
  const found = [
    ...Array.from(sameTemplates(document), (finding) => ({ ...finding, rule: 'no-identical-paths' })),
    ...Array.from(unsupportedKeywords(document), (finding) => ({ ...finding, rule: 'keywords' })),
    ...Array.from(malformedTexts(document), (finding) => ({ ...finding, rule: 'syntax' })),
  ]
  return found.map(({ node, key, rule, message }) => {
    const { file, line, column } = files.sources.locate(node, key) ?? root
    return { file, line, column, rule, message, severity: 'error' as const }
  })
}

function rootFileOf(providerOrPath: string): string {
  if (/[\\/]|\.ya?ml$/.test(providerOrPath)) return providerOrPath
  const file = specFile(providerOrPath)
  if (existsSync(file)) return file
  throw new Error(`No provider "${providerOrPath}" in specs/: there are ${listProviders().join(', ')}`)
}

// The copy shares no objects with the files, and no object occurs twice in it.
function detached(document: Document): Document {
  const copy = JSON.parse(JSON.stringify(document)) as Document
  // It describes work on the spec, not the provider.
  delete copy['x-todo']
  if (copy.components === undefined) return copy
  const sorted = sortKeys(copy.components as Record<string, unknown>)
  for (const [kind, entries] of Object.entries(sorted)) if (isObject(entries)) sorted[kind] = sortKeys(entries)
  return { ...copy, components: sorted }
}

function sortKeys(object: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
