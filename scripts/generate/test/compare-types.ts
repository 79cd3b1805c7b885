import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import openapiTypescript, { astToString, type SchemaObject } from 'openapi-typescript'
import ts from 'typescript'
import { emitPaths } from '../emit/paths.ts'
import { emitTypes } from '../hey-api/run.ts'
import type { ProviderModel } from '../model/model.ts'
import { temporaryFolder, writeText } from './fixture.ts'
import { typeCheck } from './type-check.ts'

/** A part in which our types and openapi-typescript's are not assignable to each other. */
export interface Difference {
  /** `GET /path Request` or `GET /path Responses`; `Routes` if the routes differ. */
  readonly of: string
  /** Path of the difference in the compiler's message; the normal form has one level of `content` less. */
  readonly at: string
  /** The compiler's message. */
  readonly message: string
}

/**
 * Compares the emitted `paths` with those of openapi-typescript, operation by operation: requests, and responses by status.
 * The compiler stops at the first difference of each.
 *
 * @param document input of openapi-typescript, by default the model's source
 */
export async function judge(model: ProviderModel, document = model.source): Promise<Difference[]> {
  const root = await temporaryFolder()
  const { types, typeNames } = await emitTypes(model)
  await writeText(join(root, 'types.gen.ts'), types)
  await writeText(join(root, 'paths.gen.ts'), emitPaths(model, typeNames))
  await writeText(join(root, 'theirs.ts'), await theirPaths(document))
  await copyFile(join(import.meta.dirname, 'comparison.ts'), join(root, 'comparison.ts'))
  const pairs = [...model.routes.values()].flatMap(({ method, path }) =>
    ['Request', 'Responses'].map((part) => {
      const typeOf = (paths: string) => `${part}<${paths}[${JSON.stringify(path)}]['${method}']>`
      return { of: `${method.toUpperCase()} ${path} ${part}`, ours: typeOf('Ours'), theirs: typeOf('Theirs') }
    }),
  )
  pairs.push({ of: 'Routes', ours: 'Routes<Ours>', theirs: 'Routes<Theirs>' })
  const checks = pairs.map(({ ours, theirs }) => `check<${theirs}>()(value<${ours}>()), check<${ours}>()(value<${theirs}>())`)
  // Theirs tell a missing member from an undefined one, ours do not.
  const options = { exactOptionalPropertyTypes: false }
  const errors = (await typeCheck(root, [...HEADER, ...checks].join('\n'), options)).split(/^(?=\S)/m).filter((text) => text.trim() !== '')
  const found = errors.map((text) => {
    const [, file, line, message = ''] = /^(?:.*[\\/])?([\w.]+)\((\d+),\d+\): (.*)$/s.exec(text) ?? []
    const pair = file === 'usage.ts' ? pairs[Number(line) - 1 - HEADER.length] : undefined
    if (pair === undefined) throw new Error(`The comparison does not compile: ${text}`)
    const steps = [...message.matchAll(/(?:The types of|Types of property) '(.*?)' are incompatible/g)].map(([, step]) => step)
    return { of: pair.of, at: steps.join('.'), message }
  })
  // Both directions of a difference count once.
  return [...new Map(found.map((difference) => [difference.of, difference])).values()]
}

const HEADER = [
  "import type { paths as Ours } from './paths.gen.js'",
  "import type { paths as Theirs } from './theirs.js'",
  "import type { Request, Responses, Routes } from './comparison.js'",
  'declare function value<T>(): T',
  'declare function check<T>(): (value: T) => void',
]

async function theirPaths(document: ProviderModel['document']): Promise<string> {
  const ast = await openapiTypescript(structuredClone(document) as never, {
    emptyObjectsUnknown: true,
    // Properties of one direction are `$Read` or `$Write`, which the comparison leaves out where they do not belong.
    readWriteMarkers: true,
    // Fields with a default are optional in requests.
    defaultNonNullable: false,
    silent: true,
    // By default it emits string and never[], and fails.
    transform: (schema: SchemaObject | false) => {
      if (schema === false) return ts.factory.createKeywordTypeNode(ts.SyntaxKind.NeverKeyword)
      if (schema.format === 'binary') return ts.factory.createTypeReferenceNode('Blob')
      return isDeepStrictEqual((schema as { const?: unknown }).const, []) ? ts.factory.createTupleTypeNode([]) : undefined
    },
  })
  return astToString(ast)
}
