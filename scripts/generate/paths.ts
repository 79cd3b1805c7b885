import openapiTypescript, { astToString } from 'openapi-typescript'
import ts from 'typescript'
import type { ProviderModel } from './model.ts'

/** The `paths` type of openapi-typescript, for openapi-fetch. */
export async function runOpenapiTypescript({ document }: ProviderModel): Promise<string> {
  const blob = ts.factory.createTypeReferenceNode('Blob')
  const ast = await openapiTypescript(structuredClone(document) as never, {
    defaultNonNullable: false,
    silent: true,
    // Of itself it says string.
    transform: ({ format }) => (format === 'binary' ? blob : undefined),
  })
  return astToString(ast)
}
