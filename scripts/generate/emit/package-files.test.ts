import { describe, expect, test } from 'vitest'
import { acmeModel } from '../test/fixture.ts'
import { emitBuildConfig, emitPackageJson, emitTypeCheckConfig } from './package-files.ts'

describe('package.json', () => {
  const manifest = JSON.parse(emitPackageJson(acmeModel(), '1.2.3')) as Record<string, unknown>

  test('names the package and keeps its version', () => {
    expect(manifest).toMatchObject({
      name: '@hostwright/acme',
      version: '1.2.3',
      description: 'Typed client for the Acme API.',
      license: 'MIT',
    })
    expect(manifest['repository']).toMatchObject({ directory: 'packages/acme' })
  })

  test('exports the four imports, types first, and itself', () => {
    const { './package.json': itself, ...exported } = manifest['exports'] as Record<string, object>
    expect(itself).toBe('./package.json')
    expect(exported).toEqual({
      '.': { types: './dist/index.gen.d.ts', default: './dist/index.gen.js' },
      './functions': { types: './dist/functions.gen.d.ts', default: './dist/functions.gen.js' },
      './openapi-fetch': { types: './dist/openapi-fetch.gen.d.ts', default: './dist/openapi-fetch.gen.js' },
      './zod': { types: './dist/zod.gen.d.ts', default: './dist/zod.gen.js' },
    })
    for (const conditions of Object.values(exported)) expect(Object.keys(conditions)).toEqual(['types', 'default'])
  })

  test('is an ES module without side effects for the Nodes that are tested, and ships the build', () => {
    expect(manifest).toMatchObject({
      type: 'module',
      sideEffects: false,
      engines: { node: '>=20.20' },
      files: ['dist', 'skills'],
      publishConfig: { access: 'public' },
    })
  })

  test('depends on core, and optionally on zod', () => {
    expect(manifest['dependencies']).toEqual({ '@hostwright/core': 'workspace:^' })
    expect(manifest).toMatchObject({ peerDependencies: { zod: '^4.0.0' }, peerDependenciesMeta: { zod: { optional: true } } })
  })
})

test('one tsconfig checks sources and tests, the other builds the sources', () => {
  expect(JSON.parse(emitTypeCheckConfig())).toEqual({
    extends: '../../tsconfig.base.json',
    compilerOptions: { noEmit: true, types: ['node'], resolveJsonModule: true, allowImportingTsExtensions: true },
    include: ['src', 'test'],
  })
  expect(JSON.parse(emitBuildConfig())).toEqual({
    extends: '../../tsconfig.base.json',
    compilerOptions: { rootDir: 'src', outDir: 'dist', declaration: true },
    include: ['src'],
  })
})
