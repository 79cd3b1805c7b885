import { securitySchemes } from '@hostwright/openapi/auth-methods.ts'
import type { Document, SecurityScheme } from '@hostwright/openapi/document.ts'
import { createRouter, type Route } from '../http/routes.js'
import { absoluteServers, createPathAtServer } from '../spec/servers.js'
import { usesExtensions } from '../spec/extensions.js'
import { listOperations, type Operation } from '../spec/operations.js'
import { createResolve, type Resolve } from '../spec/resolve.js'
import { declaredResources } from '@hostwright/openapi/resources.ts'
import { readResources, type Resource } from '../state/resources.js'
import { loadValidators, type Validators } from '../validate/load-validators.js'

/** What a document says, the same for all its mocks. */
export interface Model {
  readonly document: Document
  readonly resolve: Resolve
  readonly operations: readonly Operation[]
  readonly route: (method: string, path: string) => Route
  /** Strips the address of one of the spec's servers; undefined for another server. */
  readonly pathAtServer: (url: URL) => string | undefined
  /** With the examples of the spec as credentials. */
  readonly schemes: ReadonlyMap<string, SecurityScheme>
  /** Whether the document describes its provider's behavior with our extensions. */
  readonly hasExtensions: boolean
  /** Returns the kinds of objects whose state a mock keeps. */
  readonly resources: () => readonly Resource[]
  readonly validators: () => Promise<Validators>
}

/** Reads a document. Keeps what takes time to find, such as compiled schemas. */
export function createModel(document: Document): Model {
  const resolve = createResolve(document)
  const operations = listOperations(document, resolve)
  let resources: readonly Resource[] | undefined
  return {
    document,
    resolve,
    operations,
    route: createRouter(operations),
    pathAtServer: createPathAtServer(absoluteServers(document)),
    schemes: securitySchemes(document),
    hasExtensions: usesExtensions(document),
    resources: () => (resources ??= readResources(declaredResources(document), operations)),
    validators: loadValidators(resolve),
  }
}
