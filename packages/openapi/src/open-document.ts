import { DocumentError } from './document-error.ts'
import { isObject, percentDecoded, valueAt } from './pointer.ts'
import { referenceSites, type Reference, type Site } from './reference-sites.ts'
import { openFolder, type SourceFile } from './source-folder.ts'

/** A document and all files that it refers to, before bundling. */
export interface OpenDocument {
  readonly root: SourceFile
  /** Files by path, the root first. */
  readonly files: ReadonlyMap<string, SourceFile>
  readonly references: readonly ResolvedReference[]
}

/** A reference and its target. */
export interface ResolvedReference extends Reference {
  readonly file: SourceFile
  readonly target: { readonly file: SourceFile; readonly pointer: string; readonly value: unknown }
}

/**
 * Reads an OpenAPI document and the files that it refers to: regular JSON or YAML files in the document's folder or its subfolders,
 * never a URL. Ignores references in data (examples, defaults, constants, extensions).
 *
 * @throws DocumentError if a file cannot or must not be read, a reference leads to a URL, or a limit is exceeded
 */
export async function openDocument(rootFile: string): Promise<OpenDocument> {
  const folder = await openFolder(rootFile)
  const files = new Map<string, SourceFile>([[folder.root.path, folder.root]])
  const references: ResolvedReference[] = []
  const seen = new WeakMap<object, Set<string>>()
  const waiting: (Site & { file: SourceFile })[] = [{ node: folder.root.value, kind: 'document', pointer: '', file: folder.root }]
  for (let site = waiting.pop(); site !== undefined; site = waiting.pop()) {
    for (const reference of referenceSites(site, seen)) {
      const target = await follow(reference, site.file)
      if (!target) continue
      files.set(target.file.path, target.file)
      references.push({ ...reference, file: site.file, target })
      waiting.push({ node: target.value, kind: reference.kind, slot: reference.slot, pointer: target.pointer, file: target.file })
    }
  }
  return { root: folder.root, files, references }

  /** Undefined for a broken reference within the root, which matters only when it is used. */
  async function follow({ ref, pointer }: Reference, from: SourceFile): Promise<ResolvedReference['target'] | undefined> {
    const fail = (message: string): DocumentError => new DocumentError(`${from.path} refers to ${ref}, ${message}`, from.path, pointer)
    const hash = ref.indexOf('#')
    const [path, fragment] = hash < 0 ? [ref, ''] : [ref.slice(0, hash), ref.slice(hash + 1)]
    if (isUrl(path)) throw fail('which is no file; save it beside the document.')
    const [file, inside] = [percentDecoded(path), percentDecoded(fragment)]
    if (file === undefined || inside === undefined) throw fail('which is not percent-encoded as a URI is.')
    const target = file === '' ? from : await folder.read(from.path, file, pointer)
    const value = inside === '' ? target.value : valueAt(target.value, inside)
    if ((inside === '' || inside.startsWith('/')) && isObject(value)) return { file: target, pointer: inside, value }
    if (from === folder.root && target === from) return undefined
    throw fail('which leads nowhere; correct the $ref.')
  }
}

/** Whether a reference has a scheme or an authority (RFC 3986 section 4.2). A single letter and a colon may be a drive. */
function isUrl(path: string): boolean {
  return /^([a-z][a-z\d+.-]+:|[\\/]{2})/i.test(path)
}
