import { createRequire, Module } from 'node:module'

import type * as PrismHttp from '@stoplight/prism-http'

const require = createRequire(import.meta.url)

/** What stands in for a module until something is read from it. */
type StandIn = (load: () => Record<string, object>) => object

/**
 * Modules that Prism imports whatever it does: faker in all its languages, which it asks only where `Prefer: dynamic=true` and
 * `x-faker` do, and the reader of Postman's collections. They are two thirds of the time that its import takes.
 */
const SELDOM_USED: Readonly<Record<string, StandIn>> = {
  '@faker-js/faker': (load) => ({ default: lazily(() => load()['default'] ?? {}) }),
  '@stoplight/http-spec/postman/operation': lazily,
}

/** Prism, with what it seldom uses left out until it does. Importing this module takes about 0.3 s. */
export const prismHttp = withoutSeldomUsed('@stoplight/prism-http') as typeof PrismHttp

const requireOfPrism = createRequire(require.resolve('@stoplight/prism-http'))

/** The operations of a document, its references as they are. */
export const { transformOas3Operations } = requireOfPrism('@stoplight/http-spec/oas3/operation') as {
  transformOas3Operations(document: object): object[]
}

/** A part of a document with all that it refers to. */
export const { bundleTarget } = requireOfPrism('@stoplight/json') as {
  bundleTarget(options: { document: object; path: string; cloneDocument: boolean }): unknown
}

/** Requires a module. Only it gets the stand-ins: nothing else runs meanwhile, and who loads the same modules later gets them whole. */
function withoutSeldomUsed(name: string): unknown {
  const requireThere = createRequire(require.resolve(name))
  const absent = Object.entries(SELDOM_USED)
    .map(([seldom, standIn]) => ({ file: requireThere.resolve(seldom), standIn }))
    .filter(({ file }) => require.cache[file] === undefined)
  for (const { file, standIn } of absent) {
    const module = new Module(file)
    module.exports = standIn(() => requireThere(file) as Record<string, object>)
    module.loaded = true
    require.cache[file] = module
  }
  try {
    return require(name)
  } finally {
    for (const { file } of absent) delete require.cache[file]
  }
}

/** An object that is made when one of its properties is read. */
function lazily(make: () => object): object {
  return new Proxy({}, { get: (_, name) => Reflect.get(make(), name) as unknown })
}
