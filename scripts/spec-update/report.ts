import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { isCollection, isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import { parsePointer } from '@hostwright/openapi/pointer.ts'
import type { UndecidedChange } from '@hostwright/shared/spec/upstream.ts'
import type { Finding } from './findings.ts'
import { undecidedChange } from './new-upstream.ts'
import type { Texts } from '@hostwright/shared/spec/texts.ts'
import type { Update } from './update.ts'

/** A change as the report shows it: file and line in the spec and in the newer document. */
export interface Line {
  readonly kind: string
  readonly text: string
  readonly ours: string
  readonly theirs: string
}

/** The report of an update, as `--json` prints it. */
export interface Report {
  readonly provider: string
  readonly applied: readonly Line[]
  /** Changes of parts that curation changed too: the spec keeps its own. */
  readonly kept: readonly Line[]
  readonly undecided: readonly Line[]
  /** Operations of the newer document that the spec leaves out, with the reason. */
  readonly leftOut: readonly { readonly route: string; readonly why: string }[]
}

/** @param from path of the newer document */
export async function reportOf(provider: string, specs: string, from: string, update: Update): Promise<Report> {
  const { findings, texts, upstream, leftOut } = update
  const changes = (state: Finding['state']) => findings.filter((finding) => finding.state === state).map(undecidedChange)
  const [applied, kept, undecided] = [changes('applied'), changes('kept'), upstream.undecided ?? []]
  const lines = new Map<string, (pointer: string) => number>()
  if (applied.length + kept.length + undecided.length > 0) lines.set('', lineFinder(await readFile(from, 'utf8')))
  const located = ({ kind, text, ours, theirs }: UndecidedChange): Line => {
    const [file = '', pointer = ''] = ours.split(/(?=#)/)
    return {
      kind,
      text,
      ours: `${specs}/${provider}/${file}:${lineIn(lines, texts, file)(pointer)}`,
      // A document may be one line.
      theirs: `${basename(from)}:${lines.get('')?.(theirs) ?? 1} ${theirs}`,
    }
  }
  return {
    provider,
    applied: applied.map(located),
    kept: kept.map(located),
    undecided: undecided.map(located),
    leftOut: [...leftOut].map(([route, why]) => ({ route, why })),
  }
}

/** Returns the lines that a person reads: counts, then what was kept back, is left out, and is left to decide. */
export function reportLines({ provider, applied, kept, undecided, leftOut }: Report): string[] {
  const counts = `${provider}: ${applied.length} changes applied, ${kept.length} kept back, ${undecided.length} left to decide`
  const kinds = [...groups(applied)].map(([kind, own]) => `${own.length} ${kind}`)
  return [
    counts,
    ...(kinds.length > 0 ? [`  applied: ${kinds.join(', ')}`] : []),
    ...applied.filter(({ kind }) => kind === 'operation').map(({ text, ours }) => `    ${text}  ${ours}`),
    ...(leftOut.length > 0 ? [`  left out by the spec: ${leftOut.length} operations of the document`] : []),
    ...leftOut.filter(({ why }) => why !== 'it only redirects').map(({ route, why }) => `    ${route}: ${why}`),
    ...section('kept back, as curation changed them too', kept),
    ...section('left to decide', undecided),
  ]
}

function section(title: string, lines: readonly Line[]): string[] {
  if (lines.length === 0) return []
  const grouped = [...groups(lines)].flatMap(([kind, own]) =>
    [`    ${kind}`].concat(own.map(({ text, ours, theirs }) => `      ${ours}  ${text}  ${theirs}`)),
  )
  return [`  ${title}: ${lines.length}`, ...grouped]
}

function groups(lines: readonly Line[]): Map<string, Line[]> {
  const found = new Map<string, Line[]>()
  for (const line of lines) found.set(line.kind, [...(found.get(line.kind) ?? []), line])
  return found
}

function lineIn(lines: Map<string, (pointer: string) => number>, texts: Texts, file: string): (pointer: string) => number {
  const known = lines.get(file) ?? lineFinder(texts.get(file) ?? '')
  lines.set(file, known)
  return known
}

/** Returns a function that finds the line of a pointer in a YAML or JSON text, or of the closest value around it. */
function lineFinder(text: string): (pointer: string) => number {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter })
  return (pointer) => {
    let node: unknown = document.contents
    let offset = 0
    for (const key of parsePointer(pointer)) {
      if (!isCollection(node)) break
      const pair = isMap(node) ? node.items.find((one) => String(isScalar(one.key) ? one.key.value : one.key) === key) : undefined
      const next = isMap(node) ? pair?.value : node.get(Number(key), true)
      const start = ((pair?.key ?? next) as { range?: number[] } | undefined)?.range?.[0]
      if (start === undefined) break
      offset = start
      node = next
    }
    return counter.linePos(offset).line
  }
}
