import { join, resolve } from 'node:path'
import { listOperations } from '@hostwright/openapi/operations.ts'
import { bundleSpec } from '@hostwright/shared/spec/bundle.ts'
import { listProviders } from '@hostwright/shared/spec/providers.ts'
import { expect, test } from 'vitest'
import { buildModel } from './model/build-model.ts'
import { temporaryFolder } from './test/fixture.ts'
import { typeCheck } from './test/type-check.ts'

const REPOSITORY = resolve(import.meta.dirname, '../..')
const FENCED = /^```ts\n(.*?)^```$/gms

test('TypeScript in descriptions compiles with the generated package', async () => {
  const found = new Map<string, string>()
  for (const provider of listProviders(join(REPOSITORY, 'specs'))) {
    const document = await bundleSpec(join(REPOSITORY, 'specs', provider, 'openapi.yaml'))
    const { folder, name } = buildModel(provider, document)
    for (const { id, operation, parameters } of listOperations(document)) {
      for (const [, code = ''] of (operation.description ?? '').matchAll(FENCED)) {
        const path = Object.fromEntries(
          parameters.flatMap((parameter) => (parameter.in === 'path' ? [[parameter.name, parameter.example]] : [])),
        )
        const client = join(REPOSITORY, 'packages', provider, 'src/index.gen.js')
        const usage = `import { ${name} } from ${JSON.stringify(client)}
declare const ${folder}: ${name}
export const path = ${JSON.stringify(path)}
${code}`
        found.set(id, await typeCheck(await temporaryFolder(), usage))
      }
    }
  }
  expect(found.has('domains.update')).toBe(true)
  expect([...found].filter(([, errors]) => errors !== '')).toEqual([])
})
