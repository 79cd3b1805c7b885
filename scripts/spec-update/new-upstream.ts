import type { Document } from '@hostwright/openapi/document.ts'
import type { UndecidedChange, Upstream, UpstreamOperation } from '@hostwright/shared/spec/upstream.ts'
import type { Finding } from './findings.ts'
import type { OperationPairs } from './pairs.ts'
import { childPointer } from '@hostwright/openapi/pointer.ts'
import type { Side } from './side.ts'

/** What an update knows of the newer document. */
export interface UpdatedDocument {
  readonly source: string
  readonly digest: string
  readonly document: Document
  readonly newer: Side
  readonly pairs: OperationPairs
  readonly findings: readonly Finding[]
  /** Digest of the spec's files. */
  readonly written: string
  /** Our names of components, by the document's: `schemas/disk`. */
  readonly schemas: ReadonlyMap<string, string>
  /** The names of new operations, by their routes. */
  readonly names: ReadonlyMap<string, string>
  /** Why new operations cannot be imported. */
  readonly rejected: ReadonlyMap<string, string>
}

/** Returns upstream.yaml for the newer document. */
export function newUpstream(before: Upstream | undefined, updated: UpdatedDocument): Upstream {
  const { source, digest, document, findings, schemas, written } = updated
  const undecided = findings.filter(({ state }) => state === 'undecided').map(undecidedChange)
  const all = new Map([...(before?.undecided ?? []), ...undecided].map((change) => [`${change.ours} ${change.text}`, change]))
  return {
    source,
    ...(before?.address !== undefined && { address: before.address }),
    digest,
    version: document.info.version ?? '',
    undecided: [...all.values()],
    written,
    operations: operationsOf(before, updated),
    schemas: Object.fromEntries(
      [...schemas]
        .flatMap(([name, own]) => (name.startsWith('schemas/') ? [[name.slice('schemas/'.length), own] as const] : []))
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ),
    document,
  }
}

function operationsOf(before: Upstream | undefined, { newer, pairs, names, rejected }: UpdatedDocument): Record<string, UpstreamOperation> {
  const partners = new Map(pairs.paired.map((pair) => [pair.newer?.label, pair]))
  const returned = new Map(pairs.returned.map((pair) => [pair.newer?.label, pair.ours?.id]))
  return Object.fromEntries(
    newer.routes().map(({ label, operation }): [string, UpstreamOperation] => {
      const pair = partners.get(label)
      const known = pair === undefined ? undefined : before?.operations[pair.base.label]
      const name = pair?.ours?.id ?? returned.get(label) ?? names.get(label)
      const why = known?.leftOut ?? rejected.get(label) ?? (isRedirect(operation) ? 'it only redirects' : 'curation left it out')
      const { operationId: id } = operation
      return [label, { ...(typeof id === 'string' && { id }), ...(name === undefined ? { leftOut: why } : { name }) }]
    }),
  )
}

function isRedirect({ responses }: Readonly<Record<string, unknown>>): boolean {
  const statuses = Object.keys((responses ?? {}) as object)
  return statuses.length > 0 && statuses.every((status) => status.startsWith('3'))
}

export function undecidedChange({ kind, text, ours, theirs }: Finding): UndecidedChange {
  const pointer = (path: readonly (string | number)[]) => `#${path.reduce<string>(childPointer, '')}`
  return { kind, text, ours: `${ours.file}${pointer(ours.path)}`, theirs: pointer(theirs) }
}
