import type { FileEdit, Finding, Findings, SharedUse, Visit } from './findings.ts'
import type { Fragments } from './fragments.ts'
import type { Links, Uses } from './links.ts'
import { type Place, placeKey, type Spec } from './place.ts'
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
  /** The instance of the component that our part is in. */
  readonly instance: string
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
  protected visit(trio: Trio): void {
    this.context.findings.visit(trio.ours, visitOf(trio))
  }

  /** Follows the references of all three. Ours leads to another instance. */
  protected enter(trio: Trio): Trio {
    const { base, newer, spec, findings } = this.context
    const entered = { ...trio, base: base.follow(trio.base), newer: newer.follow(trio.newer), ours: spec.follow(trio.ours) }
    if (entered.ours === trio.ours) return entered
    const instance = JSON.stringify([entered.base, entered.newer, placeKey(entered.ours)])
    findings.link(instance, entered.ours, { instance: trio.instance, entry: trio.ours })
    return { ...entered, instance }
  }

  /** @param slot names the part that changed */
  protected add(trio: Trio, slot: string, finding: LocalFinding, theirs = trio.newer): void {
    this.visit(trio)
    this.context.findings.add(trio.ours, visitOf(trio), slot, { edits: [], ...finding, ours: trio.ours, theirs })
  }
}

function visitOf({ base, newer, instance, use }: Trio): Visit {
  return { parts: JSON.stringify([base, newer]), instance, use }
}
