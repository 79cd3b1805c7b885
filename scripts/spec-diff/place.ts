import type { Document, Parameter, Reference } from '@hostwright/openapi/document.ts'
import { findRef, type SpecOperation } from '@hostwright/openapi/operations.ts'
import { childPointer, isObject, valueAt } from '@hostwright/openapi/pointer.ts'
import { ITEMS, type Step, VALUES } from './compiler/difference.ts'

/** Returns the pointer to a part of an exported type, or to its closest existing parent. */
export function pointerInSchema(document: Document, component: string, steps: readonly Step[]): string {
  return follow(document, childPointer('#/components/schemas', component), steps)
}

/** Returns the pointer to a part of a method's options, `query.page`, or of its responses, `200[].name`. */
export function pointerInOperation(document: Document, spec: SpecOperation, steps: readonly Step[]): string {
  const { path, method, parameters } = spec
  const own = childPointer(childPointer('#/paths', path), method)
  const [part = '', name = '', ...rest] = steps
  if (part === 'body') return follow(document, bodyAt(document, `${own}/requestBody`), steps.slice(1))
  if (/^(?:\dxx|\d{3}|default)$/i.test(part))
    return follow(document, bodyAt(document, childPointer(`${own}/responses`, part)), steps.slice(1))
  const place = part === 'headers' ? 'header' : part
  const parameter = parameters.find((one) => one.in === place && one.name === name)
  return parameter ? follow(document, `${parameterPointer(document, spec, parameter)}/schema`, rest) : own
}

/** Returns the pointer to a parameter, in its operation or in the path item. */
export function parameterPointer(document: Document, { path, method, operation, pathItem }: SpecOperation, parameter: Parameter): string {
  const item = childPointer('#/paths', path)
  const indexIn = (list: readonly (Parameter | Reference)[] = []) =>
    list.findIndex((entry) => findRef<Parameter>(document, entry) === parameter)
  const index = indexIn(operation.parameters)
  return index === -1 ? `${item}/parameters/${indexIn(pathItem.parameters)}` : `${childPointer(item, method)}/parameters/${index}`
}

/** Returns the pointer to the schema of the first media type of a body. */
function bodyAt(document: Document, pointer: string): string {
  const body = valueAt(document, pointer)
  const content = isObject(body) ? body['content'] : undefined
  const [type] = isObject(content) ? Object.keys(content) : []
  return type === undefined ? pointer : `${childPointer(`${pointer}/content`, type)}/schema`
}

function follow(document: Document, start: string, steps: readonly Step[]): string {
  const [step, ...rest] = steps
  if (step === undefined) return start
  for (const pointer of variants(document, start)) {
    const next =
      step === ITEMS
        ? `${pointer}/items`
        : step === VALUES
          ? `${pointer}/additionalProperties`
          : childPointer(`${pointer}/properties`, step)
    if (valueAt(document, next) !== undefined) return follow(document, next, rest)
  }
  return step === ITEMS || step === VALUES ? start : childPointer(`${start}/properties`, step)
}

/** Returns the pointers to a schema and to the schemas that it consists of. */
function* variants(document: Document, pointer: string, depth = 0): Generator<string> {
  const schema = valueAt(document, pointer)
  if (!isObject(schema) || depth > 8) return
  yield pointer
  const { $ref: ref } = schema
  if (typeof ref === 'string' && ref.startsWith('#')) yield* variants(document, ref, depth + 1)
  for (const keyword of ['allOf', 'oneOf', 'anyOf']) {
    const list = schema[keyword]
    if (Array.isArray(list)) for (const index of list.keys()) yield* variants(document, `${pointer}/${keyword}/${index}`, depth + 1)
  }
}
