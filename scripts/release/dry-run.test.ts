import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Git } from '@hostwright/shared/process/git.ts'
import type { Repository } from '@hostwright/shared/process/repository-fixture.ts'
import { dryRun } from './dry-run.ts'
import { publishPackages } from './publish.ts'
import { changeset, registryFor, releaseRepository, writeVersions } from './release-fixture.ts'

const first = { first: changeset({ core: 'minor', acme: 'minor', mock: 'minor', zed: 'minor' }, 'A first release.') }

async function tell(repository: Repository): Promise<string> {
  const lines: string[] = []
  await dryRun(repository.root, (line) => lines.push(line))
  return lines.join('\n')
}

async function publish(repository: Repository): Promise<void> {
  await publishPackages(repository.root, new Git(repository.root), () => undefined)
}

test('shows the next version of each public package, its changelog and what its tarball holds', async () => {
  const repository = releaseRepository(first)
  await registryFor(repository)
  const told = await tell(repository)
  expect(told).toContain('@hostwright/acme  0.0.0 → 0.1.0  to be published\n\n  ### Minor Changes\n')
  expect(told).toMatch(/ {2}- [0-9a-f]{7}: A first release\./)
  expect(told).toMatch(
    / {2}hostwright-acme-0\.1\.0\.tgz: 2 files, 0\.\d kB packed, 0\.\d kB unpacked\n {4}dist\/ {2}index\.js\n {4}package\.json\n/,
  )
  expect(told).toContain('4 of 4 packages are to be released; nothing was.')
  expect(told).not.toContain('harness')
})

test('leaves the working tree, the registry and the tags as they were', async () => {
  const repository = releaseRepository(first)
  const registry = await registryFor(repository)
  await tell(repository)
  expect(repository.git('status', '--porcelain')).toBe('')
  expect(repository.git('tag', '--list')).toBe('')
  expect(repository.git('worktree', 'list').trim().split('\n')).toHaveLength(1)
  expect(registry.names).toEqual([])
})

test('takes in a changeset that is not committed, and says that a release would not', async () => {
  const repository = releaseRepository({})
  await registryFor(repository)
  repository.write('.changeset/new.md', changeset({ core: 'patch' }, 'Something new.'))
  const told = await tell(repository)
  expect(told).toContain('@hostwright/core  0.0.0 → 0.0.1  to be published')
  expect(told).toContain('- Something new.')
  expect(told).toContain('Something here is not committed; a release refuses that.')
})

test('says that nothing is to be released when all versions are published', async () => {
  const repository = releaseRepository({})
  await registryFor(repository)
  writeVersions(repository, '1.0.0')
  await publish(repository)
  expect(await tell(repository)).toBe(
    ['acme', 'core', 'mock', 'zed']
      .map((name) => `@hostwright/${name}  1.0.0  published already`)
      .concat('Nothing is to be released.')
      .join('\n'),
  )
})

test('a breaking step of core below 1.0.0 is a patch of what depends on it, and no first major version', async () => {
  const repository = releaseRepository({})
  await registryFor(repository)
  writeVersions(repository, '0.4.0')
  repository.write('.changeset/core.md', changeset({ core: 'minor' }, 'Core breaks.'))
  repository.commit()
  const told = await tell(repository)
  expect(told).toContain('@hostwright/core  0.4.0 → 0.5.0')
  expect(told).toContain('@hostwright/acme  0.4.0 → 0.4.1')
  expect(told).toContain('@hostwright/mock  0.4.0  to be published')
})

test('a registry that does not answer is said, and the rest shown all the same', async () => {
  const repository = releaseRepository(first)
  const registry = await registryFor(repository)
  await registry.close()
  const told = await tell(repository)
  expect(told).toMatch(/@hostwright\/core {2}0\.0\.0 → 0\.1\.0 {2}to be published unless it was: The registry does not say/)
  expect(told).toContain('0 of 4 packages are to be released, and 4 may be: the registry did not answer. Nothing was.')
})

test('packages depend on none of ours as peers, since a step of a peer is major', () => {
  for (const name of ['cloudpit', 'cloudstick', 'core', 'mittwald', 'mock', 'transip', 'zoneid']) {
    const manifest = readFileSync(join(import.meta.dirname, '../../packages', name, 'package.json'), 'utf8')
    const { peerDependencies = {} } = JSON.parse(manifest) as { peerDependencies?: Record<string, string> }
    expect(Object.keys(peerDependencies).filter((peer) => peer.startsWith('@hostwright/'))).toEqual([])
  }
})
