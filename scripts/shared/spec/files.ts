import { dirname, resolve } from 'node:path'
import { type DocumentError, measure, openFolder, type SourceFolder } from '@hostwright/openapi'
import { BaseResolver, ResolveError, Source, YamlParseError, isAbsoluteUrl, type Document as RedoclyDocument } from '@redocly/openapi-core'
import { findCircles } from './circles.ts'
import { isObject, percentDecoded } from '@hostwright/openapi/pointer.ts'
import { SpecError } from './problem.ts'
import { SourceMap, parseProblem } from './source-map.ts'

/** File and JSON Pointer of a `$ref`'s target. */
interface WrittenRef {
  readonly targetFile: string
  readonly targetPointer: string
}

/** The files of one spec, parsed but not yet bundled. */
export interface SpecFiles {
  readonly root: RedoclyDocument
  /** Every file that could be read and parsed, by absolute path, the root first. */
  readonly documents: Map<string, RedoclyDocument>
  readonly refs: WrittenRef[]
  readonly sources: SourceMap
  /** Holds the parsed files, so that Redocly reads none a second time. */
  readonly resolver: BaseResolver
  /** Where a `$ref` in a file leads; undefined for one to a URL. */
  readonly target: (ref: string, file: string) => WrittenRef | undefined
}

/** Reads files in the document's folder only, never a URL or another file: the packages would publish it. */
class FolderResolver extends BaseResolver {
  readonly #folder: SourceFolder
  /** The reason against each document, as Redocly asks for one at every reference to it. */
  readonly #measured = new WeakMap<object, ResolveError | undefined>()

  constructor(folder: SourceFolder) {
    super()
    this.#folder = folder
  }

  override async loadExternalRef(absoluteRef: string): Promise<Source> {
    const { root } = this.#folder
    if (isAbsoluteUrl(absoluteRef)) throw new ResolveError(new Error(`${absoluteRef} is not a file of this spec`))
    try {
      const { text } = absoluteRef === root.path ? root : await this.#folder.read(root.path, absoluteRef, '')
      return new Source(absoluteRef, text)
    } catch (error) {
      throw new ResolveError(error as Error)
    }
  }

  override async resolveDocument<T>(
    base: string | null,
    ref: string,
    isRoot = false,
  ): Promise<RedoclyDocument<T> | ResolveError | YamlParseError> {
    const document = await super.resolveDocument<T>(base, ref, isRoot)
    if (!('parsed' in document)) return document
    if (!this.#measured.has(document)) this.#measured.set(document, tooLarge(document))
    const reason = this.#measured.get(document)
    if (reason) throw reason
    return document
  }
}

function tooLarge({ parsed, source }: RedoclyDocument): ResolveError | undefined {
  try {
    // A YAML alias expands to all values of its anchor.
    measure(parsed, source.absoluteRef)
    return undefined
  } catch (error) {
    return new ResolveError(error as Error)
  }
}

/**
 * Returns the resolver through which Redocly reads a document and the files of its folder.
 *
 * @throws DocumentError if the root cannot be read
 */
export async function folderResolver(rootFile: string): Promise<{ readonly resolver: BaseResolver; readonly root: string }> {
  const folder = await openFolder(rootFile, () => undefined)
  return { resolver: new FolderResolver(folder), root: folder.root.path }
}

/** Reads `rootFile` and every file it refers to. @throws SpecError for an unusable root or circular references */
export async function openSpec(rootFile: string): Promise<SpecFiles> {
  const { resolver, root: file } = await folderResolver(rootFile).catch((error: DocumentError) => {
    throw new SpecError([rootProblem(resolve(rootFile), `Cannot be read: ${error.message}`)])
  })
  const root = await openRoot(resolver, file)
  const files: SpecFiles = { root, documents: new Map(), refs: [], sources: new SourceMap(), resolver, target: targetOf }
  await addDocument(files, root)
  // Redocly crashes on circular references.
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
    // Redocly reports files that cannot be read or parsed, with the location of the reference.
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
  return { targetFile: path === '' ? file : resolve(dirname(file), path), targetPointer: percentDecoded(pointer) ?? pointer }
}
