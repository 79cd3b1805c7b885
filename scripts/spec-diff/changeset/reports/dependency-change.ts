import { parseReport, type Sections } from '@hostwright/api-report/report.ts'
import type { Git } from '@hostwright/shared/process/git.ts'
import { linesMet } from './lines-met.ts'
import { publishedPackages } from '@hostwright/shared/packages/published.ts'
import { compareReports, type ReportChange } from './report-change.ts'
import { reportsSince } from './reports-since.ts'

/** What users of a package meet of changes in another one. */
export interface DependencyChanges {
  changes: {
    /** Folder and name of the other package. */
    folder: string
    name: string
    change: ReportChange
  }[]
  /** Folders of packages whose reports have another form than today's. */
  gaps: string[]
}

/**
 * Breaking changes of packages of this repository that reach users of one that depends on them, since its release; the first of each.
 * Its next version brings them whatever step it takes, so it has to take theirs. What is new breaks nothing, and asks for nothing.
 */
export async function dependencyChanges(root: string, git: Git, folder: string, tag: string): Promise<DependencyChanges> {
  const report = await git.fileAt(tag, `api/${folder}.md`)
  const own = report === undefined ? undefined : parseReport(report)
  const found: DependencyChanges = { changes: [], gaps: [] }
  if (own === undefined) return found
  const published = await publishedPackages(root)
  for (const [name, taken] of takenFrom(own)) {
    const other = published.find((one) => one.name === name)?.folder
    if (other === undefined) continue
    const change = await firstBreaking(root, git, { folder: other, name, taken, tag })
    if (change === 'another form') found.gaps.push(other)
    else if (change !== undefined) found.changes.push({ folder: other, name, change })
  }
  return found
}

/** What a report says that is taken of other packages, exported anew or used: names there, by package. */
export function takenFrom(report: Sections): Map<string, Set<string>> {
  const taken = new Map<string, Set<string>>()
  const take = (name = '', from = '') => taken.set(from, (taken.get(from) ?? new Set()).add(name))
  for (const [title, lines] of report)
    for (const line of lines) {
      const exported = /^(\S+) \((?:(\S+) )?from (\S+)\)$/.exec(line)
      const used = /^(\S+) from (\S+)$/.exec(line)
      if (title.startsWith('Names in ') && exported !== null)
        take(exported[2] === '*' ? exported[1] : (exported[2] ?? exported[1]), exported[3])
      else if (title === 'Used of other packages' && used !== null) take(used[1], used[2])
    }
  return taken
}

interface Dependency {
  folder: string
  name: string
  taken: ReadonlySet<string>
  tag: string
}

async function firstBreaking(
  root: string,
  git: Git,
  { folder, name, taken, tag }: Dependency,
): Promise<ReportChange | 'another form' | undefined> {
  const reports = await reportsSince(root, git, folder, tag)
  if (reports === undefined || reports === 'another form') return reports
  const [old, now] = reports
  const [met, left] = linesMet(old, now, name, taken)
  const changes = compareReports(new Map([['Signatures', met]]), new Map([['Signatures', left]]), old)
  return changes.find(({ level }) => level === 'breaking')
}
