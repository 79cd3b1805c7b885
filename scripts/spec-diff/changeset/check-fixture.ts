import { REPORT_FORM } from '@hostwright/api-report/report.ts'
import { releasedRepository, type Repository } from '@hostwright/shared/process/repository-fixture.ts'
import { run } from './cli.ts'

/** What the check says where nothing is missing. */
export const passed = { code: 0, lines: ['Every change that was compared has its changeset.'] }

export async function check(repository: Repository): Promise<{ code: number; lines: string[] }> {
  const lines: string[] = []
  const code = await run(['--check'], (line) => lines.push(line), repository.root)
  return { code, lines }
}

/** Writes a changeset with a step of each package. */
export function cover(repository: Repository, releases: Record<string, string>, file = 'mine.md'): void {
  const head = Object.entries(releases).map(([name, bump]) => `'@hostwright/${name}': ${bump}\n`)
  repository.write(`.changeset/${file}`, `---\n${head.join('')}---\n\nMine.\n`)
}

/** Writes a report as `pnpm api` does. */
export function report(repository: Repository, folder: string, sections: Record<string, readonly string[]>): void {
  const parts = Object.entries(sections).map(
    ([title, lines]) => `## ${title}\n\n\`\`\`\n${lines.map((line) => `${line}\n`).join('')}\`\`\`\n`,
  )
  repository.write(`api/${folder}.md`, `# x\n\n<!-- form ${REPORT_FORM} -->\n\n${parts.join('\n')}`)
}

/** Writes a report with these signatures. */
export function signatures(repository: Repository, folder: string, ...lines: string[]): void {
  report(repository, folder, { Signatures: lines })
}

/** A repository that has released the sample spec with reports. */
export async function reportedRepository(version: string): Promise<Repository> {
  const repository = await releasedRepository('0.1.0')
  signatures(repository, 'core', 'Client.get(): A', 'Client.old(): A')
  signatures(repository, 'hosting', 'Hosting.domains.list(): A', 'Domain.name: string')
  repository.release(version)
  return repository
}
