import { readFileSync } from 'node:fs'
import { parseYaml, type ResolveResult, Source, type UserContext } from '@redocly/openapi-core'
import { bundleDocument, type OpenDocument, referenceSites, type ResolvedReference, type Site, type SourceFile } from '@hostwright/openapi'
import type { Document } from '@hostwright/openapi/document.ts'
import { listOperations } from '@hostwright/openapi/operations.ts'
import { isObject, valueAt } from '@hostwright/openapi/pointer.ts'
import { targetOf } from '@hostwright/shared/spec/files.ts'
import { SourceMap } from '@hostwright/shared/spec/source-map.ts'
import { createExampleChecker, type CheckExample } from './example-checker.ts'
import type { Spec } from './rule.ts'

/** One spec for each root that Redocly visits, so that the rules share the work. */
const specs = new WeakMap<object, Spec | Error>()

/**
 * Returns the spec that Redocly is linting, bundled. The bundle is parsed again from Redocly's sources, as bundling changes it.
 *
 * @throws Error if it cannot be bundled, such as for an alias that contains itself; each call throws the same error
 */
export function specOf(root: object, context: UserContext): Spec {
  const known = specs.get(root) ?? attempt(context)
  specs.set(root, known)
  if (known instanceof Error) throw known
  return known
}

/** Returns the spec that rules have read for a root; undefined if no rule could read it. */
export function specRead(root: object): Spec | undefined {
  const known = specs.get(root)
  return known instanceof Error ? undefined : known
}

function attempt(context: UserContext): Spec | Error {
  try {
    return readSpec(context)
  } catch (error) {
    return error as Error
  }
}

function readSpec(context: UserContext): Spec {
  const sources = new SourceMap()
  const opened = openSources(context, sources)
  // Bundling moves the targets, so their files are read first.
  const document = bundleDocument(opened) as unknown as Document
  let check: CheckExample | undefined
  return {
    document,
    operations: listOperations(document),
    ...opened,
    sources,
    checkExample: (pointer, value) => (check ??= createExampleChecker(document))(pointer, value),
  }
}

type Opened = OpenDocument & Pick<Spec, 'used' | 'isComplete'>

/** Opens the files of a spec from the sources that Redocly has read, and follows their references. Leaves out broken ones. */
function openSources(context: UserContext, sources: SourceMap): Opened {
  const files = new Map<string, SourceFile>()
  const used = new Map<string, Set<string>>()
  const references: ResolvedReference[] = []
  const root = open(context.location.source)
  const seen = new WeakMap<object, Set<string>>()
  const waiting: (Site & { file: SourceFile })[] = [{ node: root.value, kind: 'document', pointer: '', file: root }]
  let isComplete = true
  for (let site = waiting.pop(); site !== undefined; site = waiting.pop()) {
    const { file } = site
    for (const reference of referenceSites(site, seen)) {
      const { location, error }: ResolveResult<object> = context.resolve({ $ref: reference.ref }, file.path)
      const target = follow(reference.ref, file.path, location?.source)
      isComplete &&= error === undefined
      if (target === undefined) continue
      references.push({ ...reference, file, target })
      waiting.push({ node: target.value, kind: reference.kind, slot: reference.slot, pointer: target.pointer, file: target.file })
    }
  }
  return { root, files, references, used, isComplete }

  function open(source: Source): SourceFile {
    const known = files.get(source.absoluteRef)
    if (known) return known
    const file = { path: source.absoluteRef, text: source.body, value: parseYaml(source.body) as unknown }
    sources.add({ source, parsed: file.value })
    files.set(file.path, file)
    return file
  }

  /** Follows a reference to its end, or to one that has siblings. `last` is the file of the end; undefined for a broken reference. */
  function follow(ref: string, from: string, last: Source | undefined): ResolvedReference['target'] | undefined {
    const written = targetOf(ref, from)
    if (written === undefined) return undefined
    const { targetFile, targetPointer: pointer } = written
    used.set(targetFile, (used.get(targetFile) ?? new Set()).add(pointer))
    if (last === undefined) return undefined
    // Redocly has read the files between, but gives the last one only.
    const file = open(targetFile === last.absoluteRef ? last : new Source(targetFile, readFileSync(targetFile, 'utf8')))
    const value = valueAt(file.value, pointer)
    if (!isObject(value)) return undefined
    const isAlias = typeof value['$ref'] === 'string' && Object.keys(value).length === 1
    return isAlias ? follow(value['$ref'] as string, targetFile, last) : { file, pointer, value }
  }
}
