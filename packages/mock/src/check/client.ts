import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { clientAuthMethods, environmentVariable } from '@hostwright/openapi/auth-methods.ts'
import type { SecurityScheme } from '@hostwright/openapi/document.ts'

/** The exports of a client package. */
export type ClientPackage = Readonly<Record<string, unknown>>

/** Imports a client package of the project in a folder. Rejects with an Error that says how to install it. */
export async function importClient(provider: string, folder: string): Promise<ClientPackage> {
  const name = `@hostwright/${provider}`
  let file: string
  try {
    file = createRequire(join(folder, 'package.json')).resolve(name)
  } catch (cause) {
    throw new Error(`There is no ${name} in this project; install it with: npm install ${name}`, { cause })
  }
  return (await import(pathToFileURL(file).href)) as ClientPackage
}

/**
 * Returns the client's options of the first auth method whose variables are all set. Throws an Error that names the variables of every
 * method, and no value.
 */
export function credentialsFrom(
  env: Readonly<Record<string, string | undefined>>,
  provider: string,
  schemes: Iterable<SecurityScheme>,
): Record<string, unknown> {
  const methods = clientAuthMethods(schemes).map(({ kind, required }) =>
    required.map((option) => {
      const variable = environmentVariable(provider, option)
      const value = env[variable]
      return { option, variable, value: value !== undefined && value !== '' && kind === 'constant' ? true : value }
    }),
  )
  const complete = methods.find((method) => method.every(({ value }) => value !== undefined && value !== ''))
  if (complete) return Object.fromEntries(complete.map(({ option, value }) => [option, value]))
  const choices = methods.map((method) => method.map(({ variable }) => variable).join(' and '))
  throw new Error(`Set the credentials of the client in the environment: ${choices.join(', or ')}.`)
}
