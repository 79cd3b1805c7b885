import { dirname, resolve } from 'node:path'
import { BaseResolver, ResolveError, YamlParseError, isAbsoluteUrl } from '@redocly/openapi-core'
import type { Document as RedoclyDocument, Source } from '@redocly/openapi-core'
import { findCircles } from './circles.ts'
import { isObject } from './pointer.ts'
import { SpecError } from './problem.ts'
import { SourceMap, parseProblem } from './source-map.ts'

/** The file and the JSON Pointer that a `$ref` leads to. */
interface WrittenRef {
  targetFile: string
  targetPointer: string
}

/** The files of one spec, parsed but not yet bundled. */
export interface SpecFiles {
  root: RedoclyDocument
  /** Every file that could be read and parsed, by absolute path, the root first. */
  documents: Map<string, RedoclyDocument>
  refs: WrittenRef[]
  sources: SourceMap
  /** Holds the parsed files, so that Redocly reads none a second time. */
  resolver: BaseResolver
  /** Where a `$ref` in a file leads; undefined for one to a URL. */
  target: (ref: string, file: string) => WrittenRef | undefined
}

/** Reads files only: a spec must not depend on what some URL answers today. */
class FileResolver extends BaseResolver {
  override async loadExternalRef(absoluteRef: string): Promise<Source> {
    if (isAbsoluteUrl(absoluteRef)) throw new ResolveError(new Error(`${absoluteRef} is not a file of this spec`))
    return super.loadExternalRef(absoluteRef)
  }
}

/** Reads `rootFile` and every file it refers to. Only an unusable root, and references that go in a circle, are an error here. */
export async function openSpec(rootFile: string): Promise<SpecFiles> {
  const resolver = new FileResolver()
  const root = await openRoot(resolver, resolve(rootFile))
  const files: SpecFiles = { root, documents: new Map(), refs: [], sources: new SourceMap(), resolver, target: targetOf }
  await addDocument(files, root)
  // Redocly ends in an error of its own where references go in a circle.
  const circles = findCircles(files)
  if (circles.length > 0) throw new SpecError(circles)
  return files
}

async function openRoot(resolver: BaseResolver, file: string): Promise<RedoclyDocument> {
  const document = await resolver.resolveDocument(null, file, true).catch((error: unknown) => error)
  if (document instanceof YamlParseError) throw new SpecError([parseProblem(document)])
  if (document instanceof Error) throw new SpecError([rootProblem(file, `Cannot be read: ${document.message}`)])
  const { parsed } = document as RedoclyDocument
  if (!isObject(parsed) || typeof parsed['openapi'] !== 'string' || !parsed['openapi'].startsWith('3.1.')) {
    throw new SpecError([rootProblem(file, 'Not an OpenAPI 3.1 document: start it with "openapi: 3.1.1"')])
  }
  return document as RedoclyDocument
}

function rootProblem(file: string, message: string) {
  return { file, line: 1, column: 1, rule: 'openapi-document', message, severity: 'error' as const }
}

async function addDocument(files: SpecFiles, document: RedoclyDocument): Promise<void> {
  const file = document.source.absoluteRef
  if (files.documents.has(file)) return
  files.documents.set(file, document)
  files.sources.add(document)
  const refs = [...writtenRefs(document.parsed, file)]
  files.refs.push(...refs)
  for (const { targetFile } of refs) {
    if (files.documents.has(targetFile)) continue
    // What cannot be read or parsed is reported by Redocly, with the place of the reference.
    const target = await files.resolver.resolveDocument(null, targetFile).catch(() => undefined)
    if (target !== undefined && !(target instanceof Error)) await addDocument(files, target)
  }
}

function* writtenRefs(value: unknown, file: string): Generator<WrittenRef> {
  if (!isObject(value)) return
  const ref = value['$ref']
  const target = typeof ref === 'string' ? targetOf(ref, file) : undefined
  if (target !== undefined) yield target
  for (const child of Object.values(value)) yield* writtenRefs(child, file)
}

/** Where a `$ref` in a file leads; undefined for one to a URL. */
export function targetOf(ref: string, file: string): WrittenRef | undefined {
  if (isAbsoluteUrl(ref)) return undefined
  const [path = '', pointer = ''] = ref.split('#', 2)
  return { targetFile: path === '' ? file : resolve(dirname(file), path), targetPointer: decodeURIComponent(pointer) }
}
