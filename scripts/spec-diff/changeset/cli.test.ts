import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Repository } from '@hostwright/shared/process/repository-fixture.ts'
import { repositories } from '../repository-fixture.ts'
import type { Edit } from '@hostwright/shared/spec/spec-fixture.ts'
import { run } from './cli.ts'

const releasedRepository = repositories()

const nullable: Edit = {
  file: 'schemas/domains.yaml',
  from: '      type: string\n    owner',
  to: "      type: [string, 'null']\n    owner",
}
const reworded: Edit = { file: 'paths/domains.yaml', from: 'Domains of the account.', to: 'All domains of the account.' }

async function changeset(repository: Repository, ...args: string[]): Promise<{ code: number; lines: string[] }> {
  const lines: string[] = []
  const code = await run(args, (line) => lines.push(line), repository.root)
  return { code, lines }
}

function changesets(repository: Repository): string[] {
  return readdirSync(join(repository.root, '.changeset')).filter((file) => file !== 'README.md' && file !== 'config.json')
}

function read(repository: Repository, file: string): string {
  return readFileSync(join(repository.root, '.changeset', file), 'utf8')
}

test('replaces the changeset of an earlier run', async () => {
  const repository = await releasedRepository()
  await repository.spec([reworded])
  expect(await changeset(repository)).toMatchObject({ code: 0 })
  const [first = ''] = changesets(repository)
  expect(first).toMatch(/^hosting-[0-9a-f]{8}\.md$/)
  expect(read(repository, first)).toContain("'@hostwright/hosting': patch\n'@hostwright/mock': patch\n")
  await changeset(repository)
  expect(changesets(repository)).toEqual([first])
  await repository.spec([reworded, nullable])
  const { lines } = await changeset(repository, 'hosting')
  const [second = ''] = changesets(repository)
  expect(changesets(repository)).toHaveLength(1)
  expect(second).not.toBe(first)
  expect(lines).toEqual([`hosting  major: .changeset/${second}`])
  expect(read(repository, second)).toContain('- `Domain.name` may be null (`domains.list`, `domains.create`).')
})

test('removes the changeset of a reverted change', async () => {
  const repository = await releasedRepository()
  await repository.spec([nullable])
  await changeset(repository)
  await repository.spec()
  expect((await changeset(repository)).lines).toEqual(['hosting  nothing changed since @hostwright/hosting@1.2.3; removed its changeset'])
  expect(changesets(repository)).toEqual([])
})

test('keeps changesets that somebody wrote or edited', async () => {
  const repository = await releasedRepository()
  const mine = "---\n'@hostwright/hosting': patch\n---\n\nMine.\n"
  repository.write('.changeset/mine.md', mine)
  repository.write('.changeset/hosting-0badcafe.md', mine)
  await repository.spec([nullable])
  expect((await changeset(repository)).lines).toEqual([
    'hosting  .changeset/hosting-0badcafe.md was edited by hand and stays; delete it to generate it again.',
  ])
  repository.remove('.changeset/hosting-0badcafe.md')
  await changeset(repository)
  expect(changesets(repository)).toHaveLength(2)
  expect(read(repository, 'mine.md')).toBe(mine)
})

test('a first release has one changeset, generated or written by hand', async () => {
  const repository = await releasedRepository()
  repository.git('tag', '--delete', '@hostwright/hosting@1.2.3')
  repository.version('hosting', '0.0.0')
  await changeset(repository)
  const [file = ''] = changesets(repository)
  expect(read(repository, file)).toContain("'@hostwright/hosting': minor")
  repository.remove(`.changeset/${file}`)
  repository.write('.changeset/first.md', "---\n'@hostwright/hosting': minor\n---\n\nFirst.\n")
  expect((await changeset(repository)).lines).toEqual(['hosting  was never released, and .changeset/first.md describes its first release.'])
})

test('writes nothing if the last release is unknown', async () => {
  const origin = await releasedRepository()
  const clone = new Repository()
  clone.git('clone', '--quiet', '--depth', '1', '--no-tags', `file://${origin.root}`, '.')
  const { code, lines } = await changeset(clone)
  expect(code).toBe(1)
  expect(lines.join('\n')).toContain('not compared, nothing written.')
  expect(changesets(clone)).toEqual([])
})

test('--help prints the usage, and unknown options are an error', async () => {
  const repository = await releasedRepository()
  expect(await changeset(repository, '--help')).toEqual({ code: 0, lines: [expect.stringMatching(/^Usage: pnpm spec:changeset/)] })
  expect((await changeset(repository, '--chek')).lines.join('\n')).toContain('Usage: pnpm spec:changeset')
  expect((await changeset(repository, '--check', 'hosting')).lines.join('\n')).toContain('leave the names out')
})

test('writes nothing for a package that is not generated yet', async () => {
  const repository = await releasedRepository()
  repository.remove('packages/hosting/package.json')
  expect(await changeset(repository)).toEqual({
    code: 1,
    lines: ['hosting  nothing written: packages/hosting is not there yet. Run `pnpm generate hosting` first.'],
  })
  expect(changesets(repository)).toEqual([])
})
