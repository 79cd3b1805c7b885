import type { ProviderModel } from '@hostwright/generate'
import { projectFile } from './compiler-options.ts'
import { consumer, reads } from './consumer.ts'

/** Packages that this consumer installs. */
export function mockConsumerPackages(models: readonly ProviderModel[]): readonly string[] {
  return ['@hostwright/mock', ...models.map(({ folder }) => `@hostwright/${folder}`), 'zod@4', '@types/node@20']
}

/**
 * Files of a project that starts each provider's mock by name and calls it through the provider's client. It has the consumers of
 * all providers as well, to check their types in one go: all declarations as Node finds them, and what bundlers find.
 */
export function mockConsumerFiles(models: readonly ProviderModel[]): Map<string, string> {
  const source = [
    "import { startMock } from '@hostwright/mock'",
    ...models.map(({ folder, name }) => `import { ${name} } from '@hostwright/${folder}'`),
    '',
    ...models.map(useOf),
    '// @ts-expect-error there is no such provider',
    "const refusal: unknown = await startMock('nobody').catch((reason: unknown) => reason)",
    "if (!String(refusal).includes('there are')) throw new Error('An unknown provider was not refused.')",
  ].join('\n')
  const consumers = models.map(({ folder }) => `${folder}.ts`)
  return new Map([
    ['package.json', JSON.stringify({ name: 'consumer', private: true, type: 'module' })],
    ['mock.ts', source],
    ...models.map((model): [string, string] => [`${model.folder}.ts`, consumer(model)]),
    ['tsconfig.nodenext.json', projectFile({ module: 'NodeNext', types: ['node'], outDir: '.' }, ['mock.ts', ...consumers])],
    ['tsconfig.bundler.json', projectFile({ module: 'ESNext', moduleResolution: 'Bundler', types: [], skipLibCheck: true }, consumers)],
  ])
}

function useOf(model: ProviderModel): string {
  return [
    '{',
    `  const mock = await startMock('${model.folder}', { items: 25, pageSize: 10 })`,
    ...reads(model, `new ${model.name}(mock.clientOptions)`).map((line) => `  ${line}`),
    '  mock.assertClean()',
    '  await mock.close()',
    '}',
  ].join('\n')
}
