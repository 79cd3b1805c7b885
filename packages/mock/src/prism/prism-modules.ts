import { createRequire, Module } from 'node:module'

import type * as PrismHttp from '@stoplight/prism-http'
import type { Ajv, Options } from 'ajv'

import { regExpEngine } from '@hostwright/openapi'
import { useLinearUniqueItems } from '../validate/unique-items.js'

const require = createRequire(import.meta.url)

/** The placeholder of a module until one of its properties is read. */
type StandIn = (load: () => Record<string, object>) => object

/**
 * Modules that Prism imports eagerly but rarely uses: faker in all its languages (only for `Prefer: dynamic=true` and `x-faker`), and
 * the reader of Postman collections. They take two thirds of its import time.
 */
const SELDOM_USED: Readonly<Record<string, StandIn>> = {
  '@faker-js/faker': (load) => ({ default: lazily(() => load()['default'] ?? {}) }),
  '@stoplight/http-spec/postman/operation': lazily,
}

/** Prism's validators for each draft of JSON Schema. */
const VALIDATORS = ['ajv', 'ajv/dist/2019', 'ajv/dist/2020']

/**
 * Prism with rarely used modules loaded on demand, and with validators that run in linear time. Importing this module takes about
 * 0.3 s.
 */
export const prismHttp = requireWithStandIns('@stoplight/prism-http') as typeof PrismHttp

const requireOfPrism = createRequire(require.resolve('@stoplight/prism-http'))

/** Returns the operations of a document with their references. */
export const { transformOas3Operations } = requireOfPrism('@stoplight/http-spec/oas3/operation') as {
  transformOas3Operations(document: object): object[]
}

/** Returns a part of a document with everything that it refers to. */
export const { bundleTarget } = requireOfPrism('@stoplight/json') as {
  bundleTarget(options: { document: object; path: string; cloneDocument: boolean }): unknown
}

/** Requires a module with the placeholders. Runs synchronously, so that later imports of the same modules get the real ones. */
function requireWithStandIns(name: string): unknown {
  const requireThere = createRequire(require.resolve(name))
  const seldomUsed = Object.entries(SELDOM_USED)
    .map(([seldom, standIn]) => ({ file: requireThere.resolve(seldom), standIn }))
    .filter(({ file }) => require.cache[file] === undefined)
    .map(({ file, standIn }) => ({ file, exports: standIn(() => requireThere(file) as Record<string, object>) }))
  const validators = VALIDATORS.map((validator) => ({
    file: requireThere.resolve(validator),
    exports: boundedValidator(requireThere(validator) as AjvModule),
  }))
  const standIns = [...seldomUsed, ...validators].map(({ file, exports }) => {
    const before = require.cache[file]
    require.cache[file] = Object.assign(new Module(file), { exports, loaded: true })
    return { file, before }
  })
  try {
    return require(name)
  } finally {
    for (const { file, before } of standIns) {
      if (before) require.cache[file] = before
      else delete require.cache[file]
    }
  }
}

interface AjvModule {
  readonly default: new (options?: Options) => Ajv
}

/** A module of ajv whose validators check patterns and unique entries in time linear in the value. */
function boundedValidator(module: AjvModule): AjvModule {
  class Bounded extends module.default {
    constructor(options: Options = {}) {
      super({ ...options, code: { ...options.code, regExp: regExpEngine } })
      useLinearUniqueItems(this)
    }
  }
  return { ...module, default: Bounded }
}

/** Returns an object that is created when one of its properties is read. */
function lazily(make: () => object): object {
  return new Proxy({}, { get: (_, name) => Reflect.get(make(), name) as unknown })
}
