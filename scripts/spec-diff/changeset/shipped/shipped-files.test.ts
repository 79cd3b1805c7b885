import { expect, test } from 'vitest'
import { Git } from '@hostwright/shared/process/git.ts'
import { releasedRepository, type Repository } from '@hostwright/shared/process/repository-fixture.ts'
import { changedFiles } from './shipped-files.ts'

type Files = Readonly<Record<string, string>>

const manifest = 'packages/core/package.json'
const workspace = 'pnpm-workspace.yaml'
const settings = 'packages/core/tsconfig.build.json'
const base = 'tsconfig.base.json'
const bundler = 'packages/core/rolldown.config.ts'

function core(more: object): string {
  return JSON.stringify({ name: '@hostwright/core', version: '1.0.0', ...more })
}

function writeAll(repository: Repository, files: Files): void {
  for (const [file, text] of Object.entries(files)) repository.write(file, text)
}

/** Files of core that changed from one state, which was committed, to another, which was not. */
async function changed(before: Files, after: Files): Promise<string[]> {
  const repository = await releasedRepository()
  writeAll(repository, { [manifest]: core({}), ...before })
  repository.commit()
  writeAll(repository, after)
  return changedFiles(new Git(repository.root), repository.root, 'packages/core', 'HEAD')
}

test.each([
  ['dependencies', { 'openapi-fetch': '1' }],
  ['optionalDependencies', { 'openapi-fetch': '1' }],
  ['peerDependencies', { zod: '4' }],
  ['imports', { '#a': './a.js' }],
  ['exports', { '.': './dist/b.js' }],
  ['main', './dist/b.js'],
  ['types', './dist/b.d.ts'],
  ['bin', { core: './dist/b.js' }],
  ['publishConfig', { access: 'public' }],
  ['scripts', { build: 'tsc' }],
])('%s of package.json reach users', async (key, value) => {
  expect(await changed({}, { [manifest]: core({ [key]: value }) })).toEqual([manifest])
})

test.each([
  ['version', '1.0.1'],
  ['devDependencies', { vitest: '1' }],
  ['scripts', { test: 'vitest' }],
])('%s of package.json stay here', async (key, value) => {
  expect(await changed({}, { [manifest]: core({ [key]: value }) })).toEqual([])
})

const withCatalogs = (text: string) => ({ [manifest]: core({ dependencies: { a: 'catalog:', b: 'catalog:old' } }), [workspace]: text })
const catalogs = "catalog:\n  a: 0.17.0\n  '@types/c': 1.0.0\ncatalogs:\n  old:\n    b: 1.0.0\n"

test('a range that a catalog gives counts as that of the package itself', async () => {
  const before = withCatalogs(catalogs)
  expect(await changed(before, { [workspace]: catalogs.replace('a: 0.17.0', 'a: 0.16.0') })).toEqual([workspace])
  expect(await changed(before, { [workspace]: catalogs.replace('b: 1.0.0', 'b: 2.0.0') })).toEqual([workspace])
  expect(await changed(before, { [workspace]: catalogs.replace('c: 1.0.0', 'c: 2.0.0') })).toEqual([])
  expect(await changed(before, { [manifest]: core({ dependencies: { a: '0.17.0', b: '1.0.0' } }) })).toEqual([])
  expect(await changed(before, { [manifest]: core({ dependencies: { a: '0.16.0', b: '1.0.0' } }) })).toEqual([manifest])
})

test('how a package is bundled reaches users', async () => {
  expect(await changed({ [bundler]: 'export {}\n' }, { [bundler]: 'export default {}\n' })).toEqual([bundler])
  expect(await changed({}, { [bundler]: 'export {}\n' })).toEqual([bundler])
})

test.each([settings, base])('of %s counts what makes something else of the same source', async (file) => {
  const before = { [file]: '// Words.\n{ "compilerOptions": { "target": "ES2022", "noUnusedLocals": true } }\n' }
  const after = (text: string) => changed(before, { [file]: text })
  expect(await after('{ "compilerOptions": { "target": "ES2023", "noUnusedLocals": true } }')).toEqual([file])
  expect(await after('{ "compilerOptions": { "target": "ES2022", "stripInternal": true } }')).toEqual([file])
  expect(await after('{ "compilerOptions": { "target": "ES2022" }, "exclude": ["a"] }')).toEqual([file])
  expect(await after('{\n  // Other words.\n  "compilerOptions": { "target": "ES2022", "noUnusedParameters": true },\n}\n')).toEqual([])
  expect(await changed({}, before)).toEqual([file])
})
