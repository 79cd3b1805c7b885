import type ts from 'typescript'
import { classPaths } from './class-paths.ts'
import { exportsOf } from './exports.ts'
import type { Line } from './line.ts'
import { linesOf } from './lines.ts'
import { Names } from './names.ts'
import type { PublicPackage } from './packages.ts'
import { readDeclarations } from './program.ts'
import { byCode } from './type-text.ts'

/** Counted up when the same package is written otherwise, so that such reports are not taken for changes of the package. */
export const REPORT_FORM = 1

/** A report in parts: names by entry, then signatures, then what comes from elsewhere. Each part is a sorted list of lines. */
export type Sections = ReadonlyMap<string, readonly string[]>

/**
 * The public names and signatures of a package, from its built declarations.
 *
 * @throws Error where it is not built, or exports what cannot be followed
 */
export function reportOf(one: PublicPackage, all: readonly PublicPackage[]): string {
  const declarations = readDeclarations(one, all)
  const names = new Names(declarations, one)
  const sections = new Map<string, readonly string[]>()
  const exported: ts.Symbol[] = []
  for (const [entry, file] of one.entries) {
    const { lines, own } = file === undefined ? { lines: [], own: [] } : exportsOf(declarations.entry(file), declarations, one, names)
    sections.set(`Names in \`${entry}\``, lines.toSorted(byCode))
    exported.push(...own)
  }
  const { lines, foreign } = signaturesOf(exported, names)
  sections.set('Signatures', lines)
  sections.set('Used of other packages', foreign)
  return write(one.name, sections)
}

/** Signatures of what is exported, and of all that these mention. */
function signaturesOf(exported: readonly ts.Symbol[], names: Names): { lines: string[]; foreign: string[] } {
  const reached = new Set(exported)
  const foreign = new Set<string>()
  const mentions = {
    own: (symbol: ts.Symbol) => void reached.add(symbol),
    foreign: (name: string, from: string) => void foreign.add(`${name} from ${from}`),
  }
  // A set gives also what is added while it is walked.
  for (const symbol of reached) linesOf(symbol, { names, mentions, pathOf: () => undefined })
  const pathOf = classPaths([...reached], names)
  const lines = [...reached].flatMap((symbol) => linesOf(symbol, { names, mentions, pathOf }))
  return { lines: sorted(lines), foreign: [...foreign].toSorted(byCode) }
}

/** By name, members right after what they are of; what has one name, as overloads, stays in its order. */
function sorted(lines: readonly Line[]): string[] {
  const keyed = lines.map(({ key, text }) => ({ key: key.replace(/[.[]/g, '\0'), text }))
  return keyed.sort((one, other) => byCode(one.key, other.key)).map(({ text }) => text)
}

function write(name: string, sections: Sections): string {
  const parts = [...sections].map(([title, lines]) => `## ${title}\n\n\`\`\`\n${lines.map((line) => `${line}\n`).join('')}\`\`\`\n`)
  const intro =
    'Public names and signatures, written by `pnpm api` from what is built. Review what changes here: it changes for users, and needs a changeset.'
  return [`# ${name}\n`, `${intro}\n`, `<!-- form ${REPORT_FORM} -->\n`, ...parts].join('\n')
}

/** Reads a report; undefined where it was written in another form than today's. */
export function parseReport(text: string): Sections | undefined {
  if (!text.includes(`<!-- form ${REPORT_FORM} -->`)) return undefined
  const found = text.replaceAll('\r\n', '\n').matchAll(/^## (.*)\n\n```\n([^]*?)^```$/gm)
  return new Map([...found].map(([, title = '', lines = '']) => [title, lines.split('\n').filter((line) => line !== '')]))
}
