import type { ErrorObject } from 'ajv/dist/2020.js'

import { append } from '../append.js'
import { isJson } from '@hostwright/openapi/media-type.ts'
import type { MockRequest } from '../http/request.js'
import type { Finding } from '../record/violation.js'
import type { Schema } from '@hostwright/openapi/document.ts'
import type { Resolve } from '../spec/resolve.js'
import type { Operation } from '../spec/operations.js'
import type { SchemaErrors } from '../validate/schema-errors.js'
import { bodySchema } from './body-schema.js'

interface Sent {
  readonly operation: Operation
  /** The variant of the body; undefined if it is unknown or there is none. */
  readonly variant: string | undefined
  readonly request: Pick<MockRequest, 'headers'>
  /** The body, parsed if it is JSON. */
  readonly value: unknown
}

/** Filters Prism's findings in a body: if it matches no alternative, keeps those about the closest one. */
export type ClosestFindings = (sent: Sent, findings: readonly Finding[]) => Promise<Finding[]>

const ALTERNATIVES = new Set(['oneOf', 'anyOf'])
const BODY = 'request.body'

/** Returns the filter for Prism's findings, which cover every alternative of oneOf and anyOf and contain duplicates. */
export function createClosestFindings(resolve: Resolve): ClosestFindings {
  let errors: SchemaErrors | undefined

  return async ({ operation, variant, request, value }, findings) => {
    const distinct = withoutDuplicates(findings)
    const locations = new Set(distinct.filter(({ code }) => ALTERNATIVES.has(code)).map(({ location }) => location))
    const type = request.headers['content-type']
    const schema = variantSchema(operation, variant) ?? bodySchema(operation, type, resolve)
    if (![...locations].some((parent) => isWithin(parent, BODY)) || !schema || !isJson(type)) return distinct
    errors ??= (await import('../validate/schema-errors.js')).createSchemaErrors(resolve, false)
    return filter(distinct, locations, errors.of(schema, 'request', value))
  }
}

function filter(findings: readonly Finding[], locations: ReadonlySet<string>, errors: readonly ErrorObject[]): Finding[] {
  const byLocation = new Map<string, ErrorObject[]>()
  for (const error of errors) append(byLocation, keyOfError(error), error)
  const isRelevant = (finding: Finding): boolean =>
    finding.code.startsWith('unevaluated') || (byLocation.get(keyOfFinding(finding))?.some((error) => isAbout(finding, error)) ?? false)
  const isOfAlternative = ({ location }: Finding): boolean =>
    isWithin(location, BODY) && prefixes(location).some((prefix) => locations.has(prefix))
  const relevant = new Set(findings.filter((finding) => !isOfAlternative(finding) || isRelevant(finding)))
  const inside = new Set([...relevant].flatMap(({ location }) => prefixes(location)))
  // If several alternatives of oneOf match, this is the only finding.
  const isOnlyFinding = ({ code, location }: Finding): boolean =>
    ALTERNATIVES.has(code) &&
    !inside.has(location) &&
    !prefixes(location)
      .slice(1)
      .some((prefix) => locations.has(prefix))
  return withOneType(findings.filter((finding) => relevant.has(finding) || isOnlyFinding(finding)))
}

/** Returns the key that a finding shares with its ajv error. Each additional field of an object has its own key. */
function keyOfFinding({ code, location, message }: Finding): string {
  return JSON.stringify([code, location, code === 'additionalProperties' ? message.slice(message.indexOf(FOUND) + FOUND.length, -1) : ''])
}

function keyOfError({ keyword, instancePath, params }: ErrorObject): string {
  const location = [BODY, ...instancePath.split('/').filter(Boolean)].join('.')
  return JSON.stringify([keyword, location, keyword === 'additionalProperties' ? String(params['additionalProperty']) : ''])
}

/** The text before the field name in Prism's messages. */
const FOUND = "; found '"

/** Returns a location and its parents, innermost first. */
function prefixes(location: string): string[] {
  const all = [location]
  for (let dot = location.lastIndexOf('.'); dot > 0; dot = location.lastIndexOf('.', dot - 1)) all.push(location.slice(0, dot))
  return all
}

/** Returns the schema of a variant's body. */
function variantSchema({ object }: Operation, variant: string | undefined): Schema | undefined {
  const body = object['x-variants']?.find(({ id }) => id === variant)?.body
  return body === undefined ? undefined : { $ref: `#/components/schemas/${body}` }
}

/** Whether Prism's message is about this ajv error; it contains ajv's text. */
function isAbout({ message }: Finding, { params, message: words = '' }: ErrorObject): boolean {
  const { allowedValues } = params as { allowedValues?: unknown[] }
  return [words, allowedValues?.join(', ') ?? ''].every((part) => message.includes(part))
}

/** Merges the findings about the type at one location. */
function withOneType(findings: readonly Finding[]): Finding[] {
  const byLocation = new Map<string, Finding[]>()
  for (const finding of findings) if (finding.code === 'type') append(byLocation, finding.location, finding)
  return findings.flatMap((finding) => {
    if (finding.code !== 'type') return [finding]
    const [first, ...others] = byLocation.get(finding.location) ?? []
    if (first !== finding) return []
    return [{ ...finding, message: [finding.message, ...others.map(({ message }) => message.replace(/^.* must be /, ''))].join(' or ') }]
  })
}

function withoutDuplicates(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()]
}

function isWithin(location: string, parent: string): boolean {
  return location === parent || location.startsWith(`${parent}.`)
}
