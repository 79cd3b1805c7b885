import { expect, test } from 'vitest'
import type { Edit } from '@hostwright/shared/spec/spec-fixture.ts'
import { run } from './cli.ts'
import { Repository } from '@hostwright/shared/process/repository-fixture.ts'
import { repositories } from './repository-fixture.ts'

const releasedRepository = repositories()

const nullableName: Edit = {
  file: 'schemas/domains.yaml',
  from: '      type: string\n    owner',
  to: "      type: [string, 'null']\n    owner",
}

async function diff(repository: Repository, ...args: string[]): Promise<{ code: number; lines: string[] }> {
  const lines: string[] = []
  const code = await run(args, (line) => lines.push(line), repository.root)
  return { code, lines }
}

test('prints a change since the last release with its field, methods, file and line', async () => {
  const repository = await releasedRepository()
  await repository.spec([nullableName])
  expect(await diff(repository)).toEqual({
    code: 0,
    lines: [
      'hosting  since @hostwright/hosting@1.2.3: major',
      ' breaking',
      '  Domain.name may be null (domains.list, domains.create)  specs/hosting/schemas/domains.yaml:5',
    ],
  })
})

test('compares the files of the spec, even if they were not bundled again', async () => {
  const repository = await releasedRepository()
  await repository.spec([nullableName])
  repository.git('checkout', '--quiet', '--', 'packages/mock')
  expect((await diff(repository, 'hosting')).lines[0]).toBe('hosting  since @hostwright/hosting@1.2.3: major')
})

test('prints a removed part with the location of its parent', async () => {
  const repository = await releasedRepository()
  await repository.spec([{ file: 'schemas/domains.yaml', from: "    owner: { type: [string, 'null'], format: email }\n", to: '' }])
  const { lines } = await diff(repository)
  expect(lines.join('\n')).toContain('  Domain.owner is gone (domains.list, domains.create)  specs/hosting/schemas/domains.yaml:4')
})

test('prints a method with the line of its operationId, in the file of its path', async () => {
  const repository = await releasedRepository()
  await repository.spec([{ file: 'paths/domains.yaml', from: 'domains.list', to: 'domains.all' }])
  expect((await diff(repository)).lines).toContain('  domains.list is now called `domains.all`  specs/hosting/paths/domains.yaml:3')
})

test('prints JSON', async () => {
  const repository = await releasedRepository()
  await repository.spec([nullableName])
  const { lines } = await diff(repository, '--json')
  expect(JSON.parse(lines.join('\n'))).toEqual([
    {
      provider: 'hosting',
      name: '@hostwright/hosting',
      title: 'Hosting',
      version: '1.2.3',
      base: '@hostwright/hosting@1.2.3',
      released: '1.2.3',
      methods: 2,
      bump: 'major',
      changes: [
        {
          level: 'breaking',
          methods: ['domains.list', 'domains.create'],
          field: 'Domain.name',
          message: 'may be null',
          pointer: '#/components/schemas/Domain/properties/name',
          file: 'specs/hosting/schemas/domains.yaml',
          line: 5,
        },
      ],
    },
  ])
})

test('prints that nothing changed', async () => {
  expect(await diff(await releasedRepository())).toEqual({ code: 0, lines: ['hosting  since @hostwright/hosting@1.2.3: nothing changed'] })
})

test('the highest version is the last release, and a release is newer than its pre-releases', async () => {
  const repository = await releasedRepository('1.9.0')
  repository.git('tag', '@hostwright/hosting@1.10.0-next.1')
  repository.git('tag', '@hostwright/hosting@1.10.0')
  expect((await diff(repository)).lines).toEqual(['hosting  since @hostwright/hosting@1.10.0: nothing changed'])
})

test('below 1.0.0 a breaking change is a minor bump', async () => {
  const repository = await releasedRepository('0.3.0')
  await repository.spec([nullableName])
  expect((await diff(repository)).lines[0]).toBe('hosting  since @hostwright/hosting@0.3.0: minor')
})

test('before the first release everything is new', async () => {
  const repository = await releasedRepository()
  repository.git('tag', '--delete', '@hostwright/hosting@1.2.3')
  repository.version('hosting', '0.0.0')
  expect((await diff(repository)).lines).toEqual(['hosting  no release yet, no bump needed', ' added', '  client is new, with 2 methods'])
})

test('compares with another base, which may have the document at its former path', async () => {
  const repository = await releasedRepository()
  repository.git('mv', 'packages/mock/specs/hosting.json', 'packages/hosting/openapi.json')
  repository.commit()
  repository.git('branch', 'old')
  await repository.spec([nullableName])
  repository.commit()
  expect((await diff(repository, '--base', 'old')).lines[0]).toBe('hosting  since old: major')
  expect((await diff(repository, '--base', 'HEAD')).lines).toEqual(['hosting  since HEAD: nothing changed'])
  expect(await diff(repository, '--base', 'nowhere')).toEqual({
    code: 1,
    lines: ['There is no commit "nowhere" here. Fetch it, or name another with --base.'],
  })
})

test('names the missing tag in a clone without tags', async () => {
  const origin = await releasedRepository()
  const clone = new Repository()
  clone.git('clone', '--quiet', '--depth', '1', '--no-tags', `file://${origin.root}`, '.')
  const { code, lines } = await diff(clone)
  expect(code).toBe(1)
  expect(lines).toEqual([
    'hosting  not compared. @hostwright/hosting has the version 1.2.3, but no tag @hostwright/hosting@… is here. Run `git fetch --tags`, in a shallow clone with --unshallow.',
  ])
})

test('unknown options, unknown providers and invalid specs fail with a sentence', async () => {
  const repository = await releasedRepository()
  expect((await diff(repository, '--bass')).lines.join('\n')).toContain('Usage: pnpm spec:diff')
  expect((await diff(repository, 'acme')).lines).toEqual(['There is no specs/acme/openapi.yaml. Providers with a spec: hosting.'])
  repository.write('specs/hosting/openapi.yaml', 'openapi: [')
  const { code, lines } = await diff(repository)
  expect(code).toBe(1)
  expect(lines.join('\n')).toMatch(/openapi\.yaml:1:\d+ {2}yaml {2}Not valid YAML/)
})
