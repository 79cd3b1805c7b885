import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { Git } from '@hostwright/shared/process/git.ts'
import type { Repository } from '@hostwright/shared/process/repository-fixture.ts'
import { checkReady } from './prepare.ts'
import { changeset, publishAlone, registryFor, releaseRepository, writeVersions } from './release-fixture.ts'

function released(changesets: Record<string, string> = {}): Repository {
  const repository = releaseRepository(changesets)
  writeVersions(repository, '1.2.3')
  return repository
}

async function check({ root }: { readonly root: string }): Promise<string> {
  return checkReady(root, new Git(root)).then(
    () => 'ready',
    (error: Error) => error.message,
  )
}

test('a clean tree with versions is ready', async () => {
  expect(await check(released())).toBe('ready')
})

test('what is not committed is named', async () => {
  const repository = released()
  for (const file of ['a', 'b', 'c', 'd', 'e']) repository.write(file, '')
  expect(await check(repository)).toBe('A release is what is committed, and this is not: a, b, c and 2 more. Commit or stash it.')
})

test('changesets that wait must become versions first', async () => {
  expect(await check(released({ waiting: changeset({ core: 'minor' }, 'New.') }))).toBe(
    'Changesets wait: waiting.md. Run `pnpm changeset version` and commit what it writes, then release.',
  )
})

test('a package that never had a version is not published as 0.0.0', async () => {
  const repository = released()
  repository.version('zed', '0.0.0')
  repository.commit()
  expect(await check(repository)).toContain('There is no version to publish of @hostwright/zed.')
})

test('a prerelease that somebody wrote by hand is refused, since all would install it', async () => {
  const repository = released()
  repository.version('core', '1.3.0-beta.0')
  repository.commit()
  expect(await check(repository)).toBe(
    'Prereleases are made with `pnpm changeset pre enter`, and this is none of them: @hostwright/core@1.3.0-beta.0. ' +
      'Use that, or give the package an ordinary version.',
  )
})

test.each([
  ['beta', 'ready'],
  ['next', 'and this is none of them: @hostwright/core@1.3.0-beta.0.'],
])('a prerelease in the mode of changesets for %s: %s', async (tag, answer) => {
  const repository = released()
  repository.version('core', '1.3.0-beta.0')
  repository.write('.changeset/pre.json', JSON.stringify({ mode: 'pre', tag }))
  repository.commit()
  expect(await check(repository)).toContain(answer)
})

test('a version with a tag, that the registry does not have, is refused, wherever the tag is', async () => {
  const repository = released()
  await registryFor(repository)
  repository.git('tag', '@hostwright/core@1.2.3', 'HEAD~1')
  repository.git('tag', '@hostwright/mock@1.2.3')
  expect(await check(repository)).toContain('Tagged here, but not on the registry: @hostwright/core@1.2.3, @hostwright/mock@1.2.3.')
})

test('a version with a tag, that the registry has, is ready', async () => {
  const repository = released()
  await registryFor(repository)
  await publishAlone(repository, 'core')
  repository.git('tag', '@hostwright/core@1.2.3')
  expect(await check(repository)).toBe('ready')
})

test('a shallow clone is refused', async () => {
  const repository = released()
  const folder = mkdtempSync(join(tmpdir(), 'hostwright shallow '))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${repository.root}`, folder])
  expect(await check({ root: folder })).toContain('Run `git fetch --unshallow --tags` first.')
})

test('somebody without a name is refused before anything is published, since tags need one', async () => {
  const repository = released()
  repository.git('config', 'user.useConfigOnly', 'true')
  repository.git('config', '--unset', 'user.email')
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null')
  vi.stubEnv('EMAIL', undefined)
  vi.stubEnv('GIT_COMMITTER_EMAIL', undefined)
  onTestFinished(() => void vi.unstubAllEnvs())
  expect(await check(repository)).toContain('Tags need a name.')
})
