import type { Schema } from '@hostwright/openapi/document.ts'
import type { Resolve } from '../spec/resolve.js'
import { childPointer, parsePointer, valueAt } from '@hostwright/openapi/pointer.ts'
import { unknownFields } from '../validate/unknown-fields.js'
import type { ComponentOf } from '../spec/components.js'
import { describeError, fieldOf, jsonType } from './describe-error.js'
import { NOT_IN_SPEC, type CallFinding, type FindingKind } from './finding.js'
import type { Side } from '../validate/json-schema.js'
import { createOneSidedFields } from './one-sided-fields.js'
import { placeOf } from './place.js'
import { createSchemaErrors } from '../validate/schema-errors.js'
import { createSchemaParts } from './schema-parts.js'
import { ANY, safeName } from './safe-name.js'

export interface DescribedValue {
  readonly schema: Schema
  readonly side: Side
  readonly value: unknown
  /** True if the value was parsed from text, so that a number is any text that represents one. */
  readonly isText?: boolean
  /** Fields with unknown values, such as files in a form. */
  readonly opaque?: ReadonlySet<string>
  /** `request.body`, `request.query.page`. */
  readonly place: string
  /** The component that describes the value, if its schema is not one itself. */
  readonly component: string | undefined
}

export type CheckValue = (described: DescribedValue) => CallFinding[]

/** Returns the function that compares a value with its schema: undeclared fields, fields of the wrong direction, and broken rules. */
export function createCheckValue(resolve: Resolve, componentOf: ComponentOf): CheckValue {
  const schemaParts = createSchemaParts(resolve, componentOf)
  const oneSided = { request: createOneSidedFields(schemaParts, 'request'), response: createOneSidedFields(schemaParts, 'response') }
  const plain = createSchemaErrors(resolve, { componentOf })
  const ofText = createSchemaErrors(resolve, { isText: true, componentOf })

  return ({ schema, side, value, isText = false, opaque = new Set(), place, component }) => {
    const findings = createFindings()
    const places = new Map<string, { place: string; component: string | undefined }>()
    const at = (pointer: string): { place: string; component: string | undefined } => {
      const before = places.get(pointer)
      if (before) return before
      const found = placeOf(schemaParts, schema, value, pointer)
      const result = { place: place + found.place, component: found.component ?? component }
      places.set(pointer, result)
      return result
    }
    const unknown = unknownFields(resolve, schema, value)
    const known = new Set(unknown)
    const maps = new Map<string, boolean>()
    for (const pointer of unknown) {
      const { parent, name } = split(pointer)
      const holdsData = maps.get(parent) ?? isMap(valueAt(value, parent), known, parent)
      maps.set(parent, holdsData)
      const shown = holdsData ? ANY : safeName(name)
      const message = `${NOT_IN_SPEC} (${isText ? 'text' : jsonType(valueAt(value, pointer))})`
      findings.add('unknown-field', parent, shown, message, at)
    }
    const message = side === 'request' ? 'read-only in the spec, though sent' : 'write-only in the spec, though returned'
    for (const pointer of oneSided[side](schema, value)) findings.add('access', pointer, undefined, message, at)
    const errors = isText ? ofText : plain
    for (const error of errors.of(schema, side, value)) {
      const { keyword, instancePath } = error
      if (opaque.has(parsePointer(instancePath)[0] ?? '')) continue
      const field = fieldOf(error)
      const isUnknown = keyword === 'additionalProperties'
      if (isUnknown && known.has(childPointer(instancePath, field ?? ''))) continue
      const name = isUnknown && field !== undefined ? safeName(field) : field
      const origin = errors.componentOf(error)
      findings.add(
        'schema',
        instancePath,
        name,
        describeError(error, () => valueAt(value, instancePath), isText),
        (pointer) => {
          const found = at(pointer)
          return { ...found, component: origin ?? found.component }
        },
      )
    }
    return findings.all
  }
}

/** Removes duplicate findings: most differences in a list occur in all its rows. */
function createFindings() {
  const seen = new Set<string>()
  const all: CallFinding[] = []
  return {
    all,
    add(
      kind: FindingKind,
      pointer: string,
      field: string | undefined,
      message: string,
      at: (pointer: string) => Pick<CallFinding, 'place' | 'component'>,
    ): void {
      const key = `${kind} ${pointer.replaceAll(/\/\d+(?=\/|$)/g, '/0')} ${field ?? ''} ${message}`
      if (seen.has(key)) return
      seen.add(key)
      const { place, component } = at(pointer)
      all.push({ place: place + (field === undefined ? '' : `.${field}`), kind, message, component })
    },
  }
}

/**
 * Whether an undeclared object has keys that are data, such as user names: none of its fields is in the spec, and all hold objects
 * with a common field.
 */
function isMap(value: unknown, unknown: ReadonlySet<string>, parent: string): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const entries = Object.values(value).map((entry) => (typeof entry === 'object' && entry !== null ? Object.keys(entry) : []))
  const [first = [], ...others] = entries
  if (others.length === 0) return false
  let shared = new Set(first)
  for (const keys of others) shared = new Set(keys.filter((key) => shared.has(key)))
  return shared.size > 0 && Object.keys(value).every((key) => unknown.has(childPointer(parent, key)))
}

function split(pointer: string): { parent: string; name: string } {
  return { parent: pointer.slice(0, pointer.lastIndexOf('/')), name: parsePointer(pointer).at(-1) ?? '' }
}
