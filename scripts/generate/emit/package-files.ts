import { SOURCE_VERSION } from '@hostwright/shared/packages/stamp-version.ts'
import type { ProviderModel } from '../model/model.ts'
import { REPOSITORY } from './addresses.ts'

/** Entries of a package, and their sources. */
const ENTRIES = { '.': 'index', './functions': 'functions', './openapi-fetch': 'openapi-fetch', './zod': 'zod' } as const

/** Emits package.json, which keeps the package's version. */
export function emitPackageJson({ folder, name }: ProviderModel, version: string): string {
  const exported = Object.entries(ENTRIES).map(([entry, file]) => [
    entry,
    { types: `./dist/${file}.gen.d.ts`, default: `./dist/${file}.gen.js` },
  ])
  return `${JSON.stringify(
    {
      name: `@hostwright/${folder}`,
      version,
      description: `Typed client for the ${name} API.`,
      keywords: [folder, 'hosting', 'api', 'client', 'sdk', 'openapi', 'typescript'],
      license: 'MIT',
      homepage: `${REPOSITORY}/tree/main/packages/${folder}#readme`,
      bugs: `${REPOSITORY}/issues`,
      repository: { type: 'git', url: `git+${REPOSITORY}.git`, directory: `packages/${folder}` },
      type: 'module',
      sideEffects: false,
      engines: { node: '>=20.20' },
      files: ['dist', 'skills'],
      exports: { ...Object.fromEntries(exported), './package.json': './package.json' },
      publishConfig: { access: 'public' },
      scripts: {
        build: 'tsc -p tsconfig.build.json && node ../../scripts/shared/packages/stamp-version.ts',
        test: 'vitest run --testTimeout=60000 --reporter=default --reporter=json --outputFile.json=test-results.json',
        typecheck: 'tsc -p tsconfig.json',
      },
      dependencies: { '@hostwright/core': 'workspace:^' },
      peerDependencies: { 'openapi-fetch': '^0.17.0', zod: '^4.0.0' },
      peerDependenciesMeta: { 'openapi-fetch': { optional: true }, zod: { optional: true } },
      devDependencies: {
        '@hostwright/contract': 'workspace:*',
        '@types/node': 'catalog:',
        typescript: 'catalog:',
        vitest: 'catalog:',
        zod: 'catalog:',
      },
    },
    null,
    2,
  )}\n`
}

/** Returns the User-Agent of a package's sources; the build writes the version of package.json into it. */
export function userAgentOf({ folder }: ProviderModel): string {
  return `hostwright-${folder}/${SOURCE_VERSION}`
}

/** Emits tsconfig.json, which checks sources and tests. */
export function emitTypeCheckConfig(): string {
  const compilerOptions = { noEmit: true, types: ['node'], resolveJsonModule: true, allowImportingTsExtensions: true }
  return configFile(compilerOptions, ['src', 'test'])
}

/** Emits tsconfig.build.json, which builds. */
export function emitBuildConfig(): string {
  return configFile({ rootDir: 'src', outDir: 'dist', declaration: true }, ['src'])
}

function configFile(compilerOptions: object, include: readonly string[]): string {
  return `${JSON.stringify({ extends: '../../tsconfig.base.json', compilerOptions, include }, null, 2)}\n`
}
