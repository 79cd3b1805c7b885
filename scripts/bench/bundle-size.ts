import { type BundleSize, sizeOf } from './bundle.ts'
import { readDocument } from './exercise.ts'
import { heyApiOperation } from './hey-api.ts'
import { type PlainOperation, plainOperations } from './operations.ts'

/** Sizes of what a program loads for one provider. */
export interface ProviderSizes {
  /** As in the name of its package. */
  readonly provider: string
  readonly oneRead: BundleSize
  readonly oneList: BundleSize
  readonly wholeClass: BundleSize
}

export interface BundleSizes {
  readonly core: { readonly everyLayer: BundleSize; readonly withLists: BundleSize; readonly whole: BundleSize }
  readonly providers: readonly ProviderSizes[]
  readonly peers: readonly { readonly name: string; readonly size: BundleSize }[]
}

/** Calls through every layer of the pipeline, signed with a key in a header. */
const EVERY_LAYER = 'Client, call, headerKey, rateLimit, consistency'
/** The same with lists, of one pagination style. */
const WITH_LISTS = `${EVERY_LAYER}, list, pageStyle`

const PEERS = [
  { name: 'openapi-fetch', line: "export { default } from 'openapi-fetch'" },
  { name: 'hey-api fetch client, one operation', line: heyApiOperation },
  { name: 'ky', line: "export { default } from 'ky'" },
  { name: '@mittwald/api-client', line: "export { MittwaldAPIV2Client } from '@mittwald/api-client'" },
]

/**
 * @param providers names of their packages
 * @param folder scratch folder with hey-api's own client in it
 */
export async function measureBundleSizes(providers: readonly string[], folder: string): Promise<BundleSizes> {
  const core = '@hostwright/core/client'
  const measured: ProviderSizes[] = []
  for (const provider of providers) measured.push(await measureProvider(provider, folder))
  const peers: { name: string; size: BundleSize }[] = []
  for (const { name, line } of PEERS) peers.push({ name, size: await sizeOf(line, folder) })
  return {
    core: {
      everyLayer: await sizeOf(`export { ${EVERY_LAYER} } from '${core}'`, folder),
      withLists: await sizeOf(`export { ${WITH_LISTS} } from '${core}'`, folder),
      whole: await sizeOf(`export * from '${core}'; export * from '@hostwright/core'`, folder),
    },
    providers: measured,
    peers,
  }
}

async function measureProvider(provider: string, folder: string): Promise<ProviderSizes> {
  const document = await readDocument(provider)
  const operations = plainOperations(document)
  const pick = (suits: (operation: PlainOperation) => boolean) => {
    const found = operations.find(suits)
    if (!found) throw new Error(`${provider} has no operation without parameters beside its path to measure.`)
    return sizeOf(`export { createClient, ${found.names.flat} } from '@hostwright/${provider}/sdk'`, folder)
  }
  return {
    provider,
    oneRead: await pick(({ method, isList }) => method === 'GET' && !isList),
    oneList: await pick(({ isList }) => isList),
    wholeClass: await sizeOf(`export { ${document['x-provider']?.name} } from '@hostwright/${provider}'`, folder),
  }
}
