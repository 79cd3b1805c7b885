import openapiTypescript, { astToString } from 'openapi-typescript'
import type { ProviderModel } from './model.ts'

/** The `paths` type of openapi-typescript, for openapi-fetch. */
export async function runOpenapiTypescript({ document }: ProviderModel): Promise<string> {
  const ast = await openapiTypescript(structuredClone(document) as never, { defaultNonNullable: false, silent: true })
  return astToString(ast)
}
