import { packageFile } from '../package-file.js'
import { providerNames, type Providers } from './index.gen.js'

/** The name of a provider whose spec this package contains. */
export type ProviderName = keyof Providers

/** Returns the bundled document of a provider. Throws a TypeError that lists the known names for any other name. */
export function providerSpec(name: string): URL {
  if (isProviderName(name)) return packageFile(`specs/${name}.json`)
  throw new Error(
    `There is no provider '${name}'; there are ${providerNames.join(', ')}. For a spec of your own give { spec: './openapi.yaml' }.`,
  )
}

export function isProviderName(name: string): name is ProviderName {
  return (providerNames as readonly string[]).includes(name)
}
