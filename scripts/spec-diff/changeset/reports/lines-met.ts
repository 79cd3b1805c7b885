import type { Sections } from '@hostwright/api-report/report.ts'
import { ownerOf } from './line-name.ts'

/**
 * The signatures of a package that users of another one meet: those of the names that it takes, and of what these mention. What the
 * package exports for generated code only, below its main entry, is not followed; nor are methods of classes that ask for it.
 *
 * @param taken names that the other package exports anew or uses
 * @returns lines of the older report, and lines of the newer one about the same names
 */
export function linesMet(before: Sections, after: Sections, name: string, taken: ReadonlySet<string>): [older: string[], newer: string[]] {
  const [old, now] = [readable(before, name, taken), readable(after, name, taken)]
  const owners = new Set(taken)
  // A set gives also what is added while it is walked.
  for (const owner of owners)
    for (const mentioned of (old.get(owner) ?? []).flatMap(mentions)) if (old.has(mentioned)) owners.add(mentioned)
  const linesOf = (lines: ReadonlyMap<string, readonly string[]>) => [...owners].flatMap((owner) => lines.get(owner) ?? [])
  return [linesOf(old), linesOf(now)]
}

/** Lines that users can read, by the name that they are about. */
function readable(report: Sections, name: string, taken: ReadonlySet<string>): Map<string, string[]> {
  const byOwner = Map.groupBy(report.get('Signatures') ?? [], ownerOf)
  const main = new Set(report.get(`Names in \`${name}\``))
  const exported = new Set([...report].flatMap(([title, names]) => (title.startsWith('Names in ') ? names : [])))
  const isGenerated = (one: string) => exported.has(one) && !main.has(one) && !taken.has(one)
  const isOpen = (line: string) => !mentions(line).some((one) => one !== ownerOf(line) && isGenerated(one))
  const found = [...byOwner].filter(([owner]) => !isGenerated(owner))
  return new Map(
    found.map(([owner, lines]) => [
      owner,
      lines.some((line) => /^(abstract )?class /.test(line)) ? lines.filter((line) => !isMethod(line) || isOpen(line)) : lines,
    ]),
  )
}

function isMethod(line: string): boolean {
  return /^[\w$.]+[(<]/.test(line)
}

/** Words that may be names of types, and of values where their types are asked for. */
function mentions(line: string): string[] {
  return line.replaceAll(/'[^']*'|"[^"]*"/g, '').match(/[\w$]+/g) ?? []
}
