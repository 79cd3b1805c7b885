import type { Ajv2020, AnySchemaObject, ErrorObject, FuncKeywordDefinition, ValidateFunction } from 'ajv/dist/2020.js'

type SchemaValidateFunction = NonNullable<FuncKeywordDefinition['validate']>
type Context = Parameters<SchemaValidateFunction>[3]

/**
 * Replaces oneOf and anyOf of `ajv`, which report the errors of every alternative, with versions that report those of the closest
 * alternative, so that each difference appears once and in its place.
 *
 * @param isExclusive Whether only one alternative of oneOf may match. Most do if objects are open, which is a property of the spec and
 * no error in recorded traffic
 */
export function useClosestAlternative(ajv: Ajv2020, isExclusive: boolean): void {
  const compiled = new WeakMap<object, ValidateFunction>()
  const compile = (branch: AnySchemaObject): ValidateFunction => {
    const known = compiled.get(branch)
    if (known) return known
    const validator = ajv.compile(branch)
    compiled.set(branch, validator)
    return validator
  }
  const failures = (branch: AnySchemaObject | boolean, value: unknown, context: Context): ErrorObject[] => {
    if (typeof branch === 'boolean') return branch ? [] : [falseSchema(context)]
    const validator = compile(branch)
    return validator(value, context) ? [] : (validator.errors ?? [])
  }

  for (const keyword of ['oneOf', 'anyOf'] as const) {
    ajv.removeKeyword(keyword)
    const validate: SchemaValidateFunction = (branches: (AnySchemaObject | boolean)[], value: unknown, parentSchema, context) => {
      const results: ErrorObject[][] = []
      const isOnly = isExclusive && keyword === 'oneOf'
      for (const branch of branches) {
        const errors = failures(branch, value, context)
        if (errors.length === 0 && !isOnly) return true
        results.push(errors)
      }
      const matches = results.filter((errors) => errors.length === 0).length
      if (matches === 1) return true
      if (matches > 1) {
        validate.errors = [
          { keyword, instancePath: pathOf(context), message: 'must match exactly one schema in oneOf', params: { matches } },
        ]
        return false
      }
      validate.errors = closest(results, { instancePath: pathOf(context), ...(parentSchema && { parentSchema }) })
      return false
    }
    ajv.addKeyword({ keyword, schemaType: 'array', errors: 'full', validate })
  }
}

function closest(results: readonly ErrorObject[][], at: Pick<ErrorObject, 'instancePath' | 'parentSchema'>): Partial<ErrorObject>[] {
  const path = at.instancePath
  const types = results.map((errors) => errors.find(({ keyword, instancePath }) => keyword === 'type' && instancePath === path))
  if (types.every((error) => error !== undefined)) {
    const type = [...new Set(types.flatMap((error) => [error.params['type']].flat() as string[]))]
    return [{ ...at, keyword: 'type', params: { type } }]
  }
  const [best = []] = results.toSorted((a, b) => distance(a, path) - distance(b, path))
  return best
}

/** Keywords that decide which fields an object has. */
const FIELDS = new Set(['required', 'additionalProperties'])

/**
 * A wrong type is worse than a wrong constant, which distinguishes alternatives; that is worse than a wrong enum member, and missing or
 * additional fields; and those are worse than any number of errors further inside.
 */
function distance(errors: readonly ErrorObject[], path: string): number {
  const isWrongType = errors.some(({ keyword, instancePath }) => keyword === 'type' && instancePath === path)
  const weights = errors.map(({ keyword, instancePath, params }) => {
    const isNear = !instancePath.slice(path.length + 1).includes('/')
    if (isNear && (keyword === 'const' || (keyword === 'enum' && (params['allowedValues'] as unknown[]).length === 1))) return 1e6
    if (isNear && keyword === 'enum') return 2e3
    return instancePath === path && FIELDS.has(keyword) ? 1e3 : 1
  })
  return weights.reduce((total, weight) => total + weight, isWrongType ? 1e9 : 0)
}

function falseSchema(context: Context): ErrorObject {
  return { keyword: 'false schema', instancePath: pathOf(context), schemaPath: '', params: {} }
}

function pathOf(context: Context): string {
  return context?.instancePath ?? ''
}
