import type { Ajv2020, AnySchemaObject, ErrorObject, FuncKeywordDefinition, ValidateFunction } from 'ajv/dist/2020.js'

type SchemaValidateFunction = NonNullable<FuncKeywordDefinition['validate']>
type Context = Parameters<SchemaValidateFunction>[3]

/**
 * Replaces oneOf and anyOf of `ajv`, which report what is wrong with every alternative, by ones that report what is wrong with the
 * alternative that comes closest, so that each difference is told once and at its place. More than one may fit, also of oneOf:
 * where objects are open, most do, and that says something of the spec and nothing of the traffic.
 */
export function useClosestAlternative(ajv: Ajv2020): void {
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
      for (const branch of branches) {
        const errors = failures(branch, value, context)
        if (errors.length === 0) return true
        results.push(errors)
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

/** A wrong type is further away than a wrong constant, by which alternatives are told apart, and that than any number of other errors. */
function distance(errors: readonly ErrorObject[], path: string): number {
  const isWrongType = errors.some(({ keyword, instancePath }) => keyword === 'type' && instancePath === path)
  const constants = errors.filter(
    ({ keyword, instancePath }) => (keyword === 'const' || keyword === 'enum') && !instancePath.slice(path.length + 1).includes('/'),
  )
  return (isWrongType ? 1e9 : 0) + constants.length * 1e6 + errors.length
}

function falseSchema(context: Context): ErrorObject {
  return { keyword: 'false schema', instancePath: pathOf(context), schemaPath: '', params: {} }
}

function pathOf(context: Context): string {
  return context?.instancePath ?? ''
}
