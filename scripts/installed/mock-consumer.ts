import { strictConsumer } from './compiler-options.ts'
import type { ProviderModel } from '../generate/model.ts'
import { listOf } from './consumer.ts'

/** Files that start each provider's mock by name and call it through the provider's client, beside those of `consumerFiles`. */
export function mockConsumerFiles(models: readonly ProviderModel[]): Map<string, string> {
  const compilerOptions = {
    ...strictConsumer,
    types: ['node'],
    module: 'NodeNext',
    moduleResolution: 'NodeNext',
    skipLibCheck: false,
    outDir: '.',
  }
  const source = [
    "import { startMock } from '@hostwright/mock'",
    ...models.map(({ folder, name }) => `import { ${name} } from '@hostwright/${folder}'`),
    '',
    ...models.map((model) => useOf(model.folder, model.name, listOf(model))),
    '// @ts-expect-error there is no such provider',
    "const refusal: unknown = await startMock('nobody').catch((reason: unknown) => reason)",
    "if (!String(refusal).includes('there are')) throw new Error('An unknown provider was not refused.')",
  ].join('\n')
  return new Map([
    ['tsconfig.mock.json', JSON.stringify({ compilerOptions, files: ['mock.ts'] })],
    ['mock.ts', source],
  ])
}

function useOf(folder: string, name: string, list: string): string {
  return [
    '{',
    `  const mock = await startMock('${folder}', { items: 25, pageSize: 10 })`,
    '  let items = 0',
    `  for await (const _ of new ${name}(mock.clientOptions).${list}) items++`,
    `  if (items !== 25) throw new Error('${folder}: ' + items + ' items instead of 25')`,
    '  mock.assertClean()',
    '  await mock.close()',
    '}',
  ].join('\n')
}
