import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { Git } from '@hostwright/shared/process/git.ts'
import type { Repository } from '@hostwright/shared/process/repository-fixture.ts'
import { publishPackages } from './publish.ts'
import { packument, publishAlone, registryFor, releaseRepository, SCOPE, writeVersions } from './release-fixture.ts'

const all = ['acme', 'core', 'mock', 'zed']
const names = all.map((name) => `${SCOPE}/${name}`)
const tags = (version: string): string[] => names.map((name) => `${name}@${version}`)

function released(version = '1.2.3'): Repository {
  const repository = releaseRepository({})
  writeVersions(repository, version)
  return repository
}

async function publish(repository: Repository): Promise<{ lines: string[]; error: string }> {
  const lines: string[] = []
  const error = await publishPackages(repository.root, new Git(repository.root), (line) => lines.push(line)).then(
    () => '',
    (reason: Error) => reason.message,
  )
  return { lines, error }
}

function tagsIn(repository: Repository): string[] {
  return repository.git('tag', '--list').trim().split('\n')
}

test('every public package is published once, core before what depends on it, and tagged', async () => {
  const repository = released()
  const registry = await registryFor(repository)
  const { lines, error } = await publish(repository)
  expect(error).toBe('')
  expect(registry.names.toSorted()).toEqual(names)
  expect(registry.names.indexOf(`${SCOPE}/core`)).toBeLessThan(registry.names.indexOf(`${SCOPE}/acme`))
  expect(tagsIn(repository)).toEqual(tags('1.2.3'))
  expect(lines.filter((line) => line.startsWith('New tag: '))).toEqual(tags('1.2.3').map((tag) => `New tag: ${tag}`))
  const { versions } = await packument(registry, 'acme')
  expect(versions).toMatchObject({ '1.2.3': { dependencies: { [`${SCOPE}/core`]: '^1.2.3' } } })
  expect(repository.git('status', '--porcelain')).toBe('')
})

test('nothing is published a second time', async () => {
  const repository = released()
  const registry = await registryFor(repository)
  await publish(repository)
  expect((await publish(repository)).error).toBe('')
  expect(registry.names).toHaveLength(4)
})

test('what the registry refuses is named, and published when it is run again', async () => {
  const repository = released()
  let open = false
  const registry = await registryFor(repository, { refuse: (name) => !open && name.endsWith('/zed') })
  const { lines, error } = await publish(repository)
  expect(error).toBe(
    'Not on the registry yet: @hostwright/zed@1.2.3. Mend what is said above, then run `pnpm release` again; it goes on from here.',
  )
  expect(lines.join('\n')).toContain('this registry refuses the package')
  expect(tagsIn(repository)).toEqual(tags('1.2.3').filter((tag) => !tag.includes('zed')))
  open = true
  expect((await publish(repository)).error).toBe('')
  expect(registry.names.toSorted()).toEqual(names)
  expect(tagsIn(repository)).toEqual(tags('1.2.3'))
})

test('what depends on a package that is refused is not published before it', async () => {
  const repository = released()
  const registry = await registryFor(repository, { refuse: (name) => name.endsWith('/core') })
  const { error } = await publish(repository)
  expect(error).toContain('Not on the registry yet: @hostwright/acme@1.2.3, @hostwright/core@1.2.3, @hostwright/zed@1.2.3.')
  expect(registry.names).toEqual([`${SCOPE}/mock`])
})

test.each([1, 3, 4])('a run that is killed after package %i is finished by the next, with tags where they belong', async (count) => {
  const repository = released()
  const raised = repository.git('rev-parse', 'HEAD')
  let kill = (): void => {}
  const registry = await registryFor(repository, { published: () => registry.names.length === count && kill() })
  const child = spawn(process.execPath, [join(import.meta.dirname, 'test/publish.ts'), repository.root], {
    detached: true,
    stdio: 'ignore',
  })
  kill = () => process.kill(-(child.pid ?? Number.NaN), 'SIGKILL')
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null]
  expect([code, signal]).toEqual([null, 'SIGKILL'])
  expect(tagsIn(repository)).toEqual([''])

  repository.write('README.md', 'Something else was committed since.\n')
  repository.commit()
  expect((await publish(repository)).error).toBe('')
  expect(registry.names.toSorted()).toEqual(names)
  expect(tagsIn(repository)).toEqual(tags('1.2.3'))
  const first = registry.names[0] ?? ''
  expect(repository.git('rev-parse', `${first}@1.2.3^{commit}`)).toBe(raised)
  for (const name of all) {
    const { tarball } = await packument(registry, name)
    expect((await fetch(tarball)).status).toBe(200)
  }
})

test('a registry that does not answer is said', async () => {
  const repository = released()
  const registry = await registryFor(repository)
  await registry.close()
  expect((await publish(repository)).error).toMatch(/does not say whether it has @hostwright\/\w+@1\.2\.3: .*127\.0\.0\.1/)
})

test.each([
  ['from the start', 0],
  ['when changesets ask', 4],
])('a registry that is out of order %s is said within seconds, and that it can be run again', async (_, answers) => {
  const repository = released()
  // pnpm tries again as often as it does by default.
  repository.write('pnpm-workspace.yaml', 'packages: [packages/*]\npmOnFail: ignore\n')
  let asked = 0
  await registryFor(repository, { failing: () => ++asked > answers })
  const { error } = await publish(repository)
  expect(error).toMatch(/does not say whether it has @hostwright\/\w+@1\.2\.3: .*500/)
  expect(error).toContain('Run `pnpm release` again when it answers')
})

test('when publishing is killed, it is said by what, and that more may arrive', async () => {
  const repository = released()
  const registry = await registryFor(repository, { published: () => registry.names.length === 1 && process.kill(changesets(), 'SIGKILL') })
  const { error } = await publish(repository)
  expect(error).toMatch(/^Publishing was stopped by SIGKILL\. Not on the registry yet: .*@hostwright\/acme@1\.2\.3/)
  expect(error).toContain('What had begun may still arrive there. Run `pnpm release` again; it goes on from here.')
})

/** The id of the process in which changesets publish for this one. */
function changesets(): number {
  const processes = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n')
  const found = processes.find((line) => line.trim().split(/ +/)[1] === String(process.pid) && line.endsWith('bin.js publish'))
  return Number.parseInt(found ?? '', 10)
}

test('a version that the registry has from elsewhere is not taken for ours, and nothing is published that depends on it', async () => {
  const repository = released()
  const raised = repository.git('rev-parse', 'HEAD').slice(0, 10)
  const registry = await registryFor(repository)
  await publishOther(repository, 'core')
  const { error } = await publish(repository)
  expect(error).toContain('The registry has @hostwright/core@1.2.3 already, with other content than is here.')
  expect(error).toContain(`\`git tag @hostwright/core@1.2.3 ${raised}\``)
  expect(error).toContain('give the package a version of its own')
  expect(registry.names).toEqual([`${SCOPE}/core`])
  expect(tagsIn(repository)).toEqual([''])
})

test('who says with a tag that the version on the registry is theirs, can go on', async () => {
  const repository = released()
  const registry = await registryFor(repository)
  await publishOther(repository, 'core')
  repository.git('tag', '@hostwright/core@1.2.3')
  expect((await publish(repository)).error).toBe('')
  expect(registry.names.toSorted()).toEqual(names)
})

/** Publishes a package with a file that is not what was built. */
async function publishOther(repository: Repository, name: string): Promise<void> {
  const file = `packages/${name}/dist/index.js`
  const built = readFileSync(join(repository.root, file), 'utf8')
  repository.write(file, 'export const name = "other"\n')
  await publishAlone(repository, name)
  repository.write(file, built)
}

test('the token shows nowhere', async () => {
  const repository = released()
  await registryFor(repository, { refuse: () => true })
  const [, token = ''] = /_authToken=(\S+)/.exec(readFileSync(resolve(repository.root, '.npmrc'), 'utf8')) ?? []
  const { lines, error } = await publish(repository)
  expect(token).not.toBe('')
  expect(error).toContain('Not on the registry yet')
  expect([...lines, error].join('\n')).not.toContain(token)
})
