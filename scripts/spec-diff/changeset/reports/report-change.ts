import type { Sections } from '@hostwright/api-report/report.ts'
import type { Git } from '@hostwright/shared/process/git.ts'
import { mark, nameIn, unmarked } from './line-name.ts'
import { reportsSince } from './reports-since.ts'
import { requiredMembers } from './required-members.ts'

/** What a difference of two reports is to users. */
export interface ReportChange {
  readonly level: 'breaking' | 'added'
  /** What became of which line. */
  readonly message: string
  /** Whether something that is called, or a whole entry, is there no longer under any signature. */
  readonly isLost: boolean
}

/**
 * What changed in a package's report since its release, the worst first; nothing where the release has none. Undefined where its form
 * is another than today's: then nothing can be said by it.
 */
export async function reportChanges(root: string, git: Git, folder: string, tag: string): Promise<ReportChange[] | undefined> {
  const reports = await reportsSince(root, git, folder, tag)
  if (reports === 'another form') return undefined
  return reports === undefined ? [] : compareReports(...reports)
}

/**
 * Compares two reports. A line that is gone or reads otherwise is breaking, unless what was added to it is of no harm; and so is a
 * new member that users may have to write.
 *
 * @param whole the older report, where `before` is a part of it
 */
export function compareReports(before: Sections, after: Sections, whole = before): ReportChange[] {
  const titles = [...new Set([...before.keys(), ...after.keys()])]
  const found = titles.flatMap((title) => {
    const [old, now] = [before, after].map((sections) => sections.get(title))
    if (now === undefined) return [{ level: 'breaking', message: `"${title}" is gone`, isLost: true } as const]
    if (old === undefined) return [{ level: 'added', message: `"${title}" is new`, isLost: false } as const]
    return compareLines(old, now, whole)
  })
  return [...found.filter(({ level }) => level === 'breaking'), ...found.filter(({ level }) => level === 'added')]
}

function compareLines(before: readonly string[], after: readonly string[], whole: Sections): ReportChange[] {
  const [old, now] = [new Set(before), new Set(after)]
  const fresh = new Set(after.filter((line) => !old.has(line)))
  const named = Map.groupBy(after, nameIn)
  const changes: ReportChange[] = []
  for (const line of before) {
    if (now.has(line)) continue
    const others = named.get(nameIn(line)) ?? []
    const successor = others.find((other) => fresh.has(other) && isHarmless(line, other))
    if (successor !== undefined) {
      fresh.delete(successor)
      if (line !== successor + mark) changes.push({ level: 'added', message: `\`${line}\` became \`${successor}\``, isLost: false })
    } else {
      const isLost = others.length === 0 && /^(const|function|class) |^[\w.]+[(<]/.test(line)
      changes.push({ level: 'breaking', message: `\`${line}\` ${others.length === 0 ? 'is gone' : 'changed'}`, isLost })
    }
  }
  const more = [...fresh].filter(isNew)
  const required = requiredMembers(before, more, whole)
  return [...changes, ...more.map((line) => newLine(line, required.has(line) ? 'breaking' : 'added'))]
}

function newLine(line: string, level: ReportChange['level']): ReportChange {
  return { level, message: `\`${line}\` is new`, isLost: false }
}

/** What `export *` brings of another package came with the other's release, and needs none of this one. */
function isNew(line: string): boolean {
  return !/ \(\* from \S+\)$/.test(line)
}

/** Whether a line became another without harm to who used it. */
function isHarmless(before: string, after: string): boolean {
  const [old, now] = [unmarked(before), unmarked(after)]
  if (old === now) return true
  // Whatever stands before the condition of a conditional type is part of it.
  return !/ extends .* \? /.test(now) && (hasOnlyMoreAlternatives(old, now) || hasOnlyOptionalMore(old, now))
}

/** `'a' | 'b'` that became `'a' | 'b' | 'c'`, or a list of literals that grew. That something may be null or undefined is no such thing. */
function hasOnlyMoreAlternatives(before: string, after: string): boolean {
  const [old, now] = [before, after].map((line) => line.split(separators)) as [string[], string[]]
  const more = now.filter((part) => !old.includes(part))
  const isUnion = now.length === old.length + more.length && old.every((part) => now.includes(part))
  return isUnion && more.every((part) => isWhole(part) && !/[:=] $|^(null|undefined)$/.test(part))
}

const separators = / \| |(?<= = |: )|(?<=["']), (?=["'])|(?<=readonly \[)|(?=\]$)/

/** `f(a: A)` that became `f(a: A, b?: B)`, or `{ a: A }` that became `{ a: A; b?: B }`. */
function hasOnlyOptionalMore(before: string, after: string): boolean {
  let same = 0
  while (same < before.length && before[same] === after[same]) same++
  const rest = before.slice(same)
  if (!after.endsWith(rest) || after.length <= before.length) return false
  const more = after.slice(same, after.length - rest.length)
  const isParameter = /^(, )?\w+\?: /.test(more) && rest.startsWith(')')
  const isField = (/^; (readonly )?\w+\?: /.test(more) && /^( }|;)/.test(rest)) || /^\w+\?: [^]*; (readonly )?$/.test(more)
  return (isParameter || isField) && isWhole(more)
}

/** Whether all brackets in a text are closed in it. */
function isWhole(text: string): boolean {
  let open = 0
  for (const character of text.replaceAll('=>', '')) {
    if ('([{<'.includes(character)) open++
    if (')]}>'.includes(character) && --open < 0) return false
  }
  return open === 0
}
