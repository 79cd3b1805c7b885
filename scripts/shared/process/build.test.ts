import { chmodSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { Repository } from './repository-fixture.ts'
import { buildPackages } from './build.ts'

const ROOT = resolve(import.meta.dirname, '../../..')

/** A package that builds one file, by our own turbo. */
function workspace(): Repository {
  const repository = new Repository({
    'package.json': JSON.stringify({ private: true, name: 'fixture', packageManager: 'pnpm@12.21.0' }),
    'pnpm-workspace.yaml': 'packages: [packages/*]\npmOnFail: ignore\nverifyDepsBeforeRun: false\n',
    'turbo.json': JSON.stringify({ tasks: { build: { inputs: ['package.json'], outputs: ['dist/**'] } } }),
    'packages/acme/package.json': JSON.stringify({
      name: '@hostwright/acme',
      scripts: { build: 'mkdir -p dist && echo built > dist/index.js' },
    }),
    'node_modules/.bin/turbo': `#!/bin/sh\nexec '${ROOT}/node_modules/.bin/turbo' "$@"\n`,
  })
  chmodSync(join(repository.root, 'node_modules/.bin/turbo'), 0o755)
  return repository
}

test('what lies in dist from before is gone after building afresh, from the cache as well', async () => {
  const repository = workspace()
  const dist = join(repository.root, 'packages/acme/dist')
  repository.write('packages/acme/dist/leftover.js', '')
  await buildPackages(repository.root)
  expect(readdirSync(dist)).toEqual(['index.js', 'leftover.js'])
  await buildPackages(repository.root, { afresh: true })
  expect(readdirSync(dist)).toEqual(['index.js'])
  repository.remove('packages/acme/dist')
  await buildPackages(repository.root)
  expect(readdirSync(dist)).toEqual(['index.js'])
})

test('what does not build is said with what it printed', async () => {
  const repository = workspace()
  repository.write(
    'packages/acme/package.json',
    JSON.stringify({ name: '@hostwright/acme', scripts: { build: 'echo this is wrong; false' } }),
  )
  await expect(buildPackages(repository.root)).rejects.toThrow(/^Not everything builds\.[^]*this is wrong/)
})
