import { providerNames, type Providers } from './index.gen.js'

/** Name of a provider whose spec comes with this package. */
export type ProviderName = keyof Providers

/** The bundled document of a provider. Throws a sentence that lists the names where there is none of this one. */
export function providerSpec(name: string): URL {
  if (isProviderName(name)) return new URL(`../../specs/${name}.json`, import.meta.url)
  throw new Error(
    `There is no provider '${name}'; there are ${providerNames.join(', ')}. For a spec of your own give { spec: './openapi.yaml' }.`,
  )
}

export function isProviderName(name: string): name is ProviderName {
  return (providerNames as readonly string[]).includes(name)
}
