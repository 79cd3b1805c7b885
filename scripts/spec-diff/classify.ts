import type { Document } from '@hostwright/openapi/document.ts'
import { isObject, valueAt } from '@hostwright/openapi/pointer.ts'
import type { Change } from './change.ts'
import { fieldAt } from './field.ts'
import type { RawChange } from './redocly-report.ts'
import { render, type ComparedChange, type Classification, type Rule } from './rule.ts'
import { alternatives } from './rules/alternatives.ts'
import { responses } from './rules/responses.ts'
import { bodies } from './rules/bodies.ts'
import { valueBounds } from './rules/bounds.ts'
import { deprecation } from './rules/deprecation.ts'
import { enumValues } from './rules/enum-values.ts'
import { fields } from './rules/fields.ts'
import { openObjects } from './rules/open-objects.ts'
import { parameters } from './rules/parameters.ts'
import { requiredFields } from './rules/required-fields.ts'
import { transport } from './rules/transport.ts'
import { types } from './rules/types.ts'
import { docsOnly } from './rules/docs-only.ts'
import { Uses, type Names } from './uses.ts'

/** The first rule that returns a classification wins. */
const rules: readonly Rule[] = [
  docsOnly,
  deprecation,
  enumValues,
  alternatives,
  requiredFields,
  fields,
  types,
  valueBounds,
  openObjects,
  transport,
  parameters,
  bodies,
  responses,
]

/** Classifies Redocly's changes between two aligned documents by their effect on users of the client. */
export function classifyChanges(found: readonly RawChange[], base: Document, revision: Document, names: Names): Change[] {
  const uses = { base: new Uses(base, names), revision: new Uses(revision, names) }
  const renamed = found.filter(({ property }) => property === 'key').map(({ path }) => path)
  return found.filter(isAboutOperations).flatMap((change) => {
    // Below a renamed key there is nothing to compare.
    if (renamed.some((path) => change.path.startsWith(`${path}/`) || (change.path === path && change.property !== 'key'))) return []
    const isGone = change.revision === undefined
    const pointer = (isGone ? change.base : change.revision)?.pointer ?? ''
    const document = isGone ? base : revision
    const object = objectOf(change, isGone ? change.base : change.revision)
    const use = (isGone ? uses.base : uses.revision).at(object)
    const classifications = applyRules({ ...change, ...sides(change, base, revision), directions: use.directions })
    return classifications.map(({ level, message, field, note }) => {
      const own = fieldAt(document, object)
      return { level, methods: use.methods, field: joined(own, field), message, note, pointer }
    })
  })
}

/** Excludes components that no operation of both documents uses: Redocly pairs them by the spelling of their names. */
function isAboutOperations({ path }: RawChange): boolean {
  return !path.startsWith('#/components/') || path.startsWith('#/components/securitySchemes')
}

function applyRules(change: ComparedChange): Classification[] {
  for (const rule of rules) {
    const classifications = rule(change)
    if (classifications !== undefined) return classifications
  }
  return [byRedocly(change)]
}

function byRedocly({ impact, kind, property, verdicts, base, revision }: RawChange): Classification {
  const level = impact === 'major' ? 'breaking' : impact === 'minor' ? 'added' : 'fixed'
  const messages = verdicts.map(({ message }) => message).join(' ')
  if (messages !== '') return { level, message: `has changed: ${messages.replace(/\.$/, '')}` }
  if (kind !== 'modified') return { level, message: kind === 'added' ? 'is new' : 'is gone' }
  return { level, message: `has the ${property} ${render(revision?.value)} instead of ${render(base?.value)}` }
}

/** Returns the pointer to the changed object. Redocly points to its keyword if there is one. */
function objectOf({ kind, property }: RawChange, side: RawChange['base']): string {
  const pointer = side?.pointer ?? ''
  const isKeyword = kind === 'modified' && property !== 'key' && side?.value !== undefined
  return isKeyword ? pointer.slice(0, pointer.lastIndexOf('/')) : pointer
}

function sides(change: RawChange, base: Document, revision: Document): Pick<ComparedChange, 'before' | 'after' | 'older' | 'newer'> {
  const at = (document: Document, side: RawChange['base']) => {
    const value = side === undefined ? undefined : valueAt(document, objectOf(change, side))
    return isObject(value) ? value : undefined
  }
  return { before: at(base, change.base), after: at(revision, change.revision), older: base, newer: revision }
}

function joined(own: string | undefined, below: string | undefined): string | undefined {
  if (below === undefined) return own
  if (own === undefined || own === 'parameters') return below
  return `${own}.${below}`
}
