import type { FileEdit, Finding, Findings, SharedUse } from './findings.ts'
import type { Fragments } from './fragments.ts'
import type { Links, Uses } from './links.ts'
import type { Place, Spec } from './place.ts'
import type { At, Side } from './side.ts'

/** What a comparison needs. */
export interface Context {
  readonly base: Side
  readonly newer: Side
  readonly spec: Spec
  readonly uses: Uses
  readonly findings: Findings
  /** Undefined while the components' pairs are still unknown. */
  readonly links: Links | undefined
  readonly fragments: Fragments
  /** Names that x- keys of the spec refer to: what they name is not removed. */
  readonly held: ReadonlySet<string>
}

/** One part of the two documents and of the spec. */
export interface Trio {
  readonly base: At
  readonly newer: At
  readonly ours: Place
  readonly use?: SharedUse | undefined
}

/** A finding whose place is that of the compared part. */
export type LocalFinding = Omit<Finding, 'ours' | 'theirs' | 'edits'> & { readonly edits?: readonly FileEdit[] }

/** Compares parts of two documents, and collects the findings. */
export class Comparison {
  protected readonly context: Context

  constructor(context: Context) {
    this.context = context
  }

  /** Records that a part of the spec stands for parts of the documents. */
  protected visit({ ours, base, newer, use }: Trio): void {
    this.context.findings.visit(ours, JSON.stringify([base, newer]), use)
  }

  /** @param slot names the part that changed */
  protected add(trio: Trio, slot: string, finding: LocalFinding, theirs = trio.newer): void {
    this.visit(trio)
    const full = { edits: [], ...finding, ours: trio.ours, theirs }
    this.context.findings.add(trio.ours, JSON.stringify([trio.base, trio.newer]), slot, full)
  }
}
