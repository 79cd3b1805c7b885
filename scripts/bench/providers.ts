import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { authMethodsOf, nameOperation, type Names } from '@hostwright/generate'
import type { Document, Parameter, Response } from '@hostwright/openapi/document.ts'
import { findRef, listOperations, type SpecOperation } from '@hostwright/openapi/operations.ts'
import { listProviders } from '@hostwright/shared/spec/providers.ts'

/** The folder of all packages. */
export const PACKAGES = resolve(import.meta.dirname, '../../packages')

/** A provider, with a representative operation. */
export interface Provider {
  /** Name in its package: `transip`. */
  readonly name: string
  /** Display name: `TransIP`. */
  readonly className: string
  /** Function that selects the auth method for createClient, if there are several. */
  readonly selector: string | undefined
  /** Number of operations. */
  readonly operations: number
  /** Operation that reads one object as JSON, with strings only in its path; undefined if there is none. */
  readonly read?: {
    readonly names: Names
    /** `/vps/{vpsName}`. */
    readonly route: string
    /** The route with the spec's examples for its parameters. */
    readonly path: string
    /** Names of its path parameters. */
    readonly parameters: readonly string[]
  }
}

/** Returns all providers with a spec, those with most operations first. */
export async function readProviders(): Promise<Provider[]> {
  const providers = await Promise.all(listProviders().map(async (name) => describeProvider(name, await readDocument(name))))
  return providers.toSorted((a, b) => b.operations - a.operations)
}

/** Returns a provider's bundled document. */
export async function readDocument(provider: string): Promise<Document> {
  return JSON.parse(await readFile(join(PACKAGES, 'mock/specs', `${provider}.json`), 'utf8')) as Document
}

/** Describes a provider from its bundled document. */
export function describeProvider(name: string, document: Document): Provider {
  const operations = listOperations(document)
  const className = document['x-provider']?.name ?? name
  const authMethods = authMethodsOf(name, className, document)
  const selector = authMethods.length > 1 ? authMethods[0]?.selector : undefined
  const described = { name, className, selector, operations: operations.length }
  const read = operations.find((operation) => readsOneObject(document, operation))
  if (!read) return described
  const fill = (path: string, { name: key, example }: Parameter) => path.replace(`{${key}}`, encodeURIComponent(String(example)))
  return {
    ...described,
    read: {
      names: nameOperation(read),
      route: read.path,
      path: read.parameters.reduce(fill, read.path),
      parameters: read.parameters.filter(({ in: place }) => place === 'path').map((parameter) => parameter.name),
    },
  }
}

function readsOneObject(document: Document, { method, path, operation, parameters }: SpecOperation): boolean {
  if (method !== 'get' || !path.endsWith('}')) return false
  if (operation['x-pagination'] !== undefined || operation['x-variants'] || operation.deprecated) return false
  const { content = {} } = findRef(document, operation.responses?.['200'] ?? {}) as Response
  const isPlain = ({ in: place, required, schema }: Parameter) =>
    place === 'path' ? schema?.type === 'string' && schema.enum === undefined && schema.const === undefined : required !== true
  return Object.keys(content).some((type) => type.endsWith('json')) && parameters.every(isPlain)
}
