import type { ErrorObject } from 'ajv/dist/2020.js'

import { isJson } from '../http/media-type.js'
import type { MockRequest } from '../http/request.js'
import type { Finding } from '../record/violation.js'
import type { Resolve, Schema } from '../spec/document.js'
import type { Operation } from '../spec/operations.js'
import type { SchemaErrors } from '../validate/schema-errors.js'
import { bodySchema } from './body-schema.js'

interface Sent {
  operation: Operation
  /** The variant that the body is of; undefined where it does not tell, or there is none. */
  variant: string | undefined
  request: Pick<MockRequest, 'headers'>
  /** The body, parsed where it is JSON. */
  value: unknown
}

/** Leaves of Prism's findings in a body those that help: where it fits no alternative, those about the one that comes closest. */
export type ClosestFindings = (sent: Sent, findings: readonly Finding[]) => Promise<Finding[]>

const ALTERNATIVES = new Set(['oneOf', 'anyOf'])
const BODY = 'request.body'

/** Returns the function that filters Prism's findings, which are about every alternative of oneOf and anyOf, and often the same. */
export function createClosestFindings(resolve: Resolve): ClosestFindings {
  let errors: SchemaErrors | undefined

  return async ({ operation, variant, request, value }, findings) => {
    const distinct = withoutDuplicates(findings)
    const places = distinct.filter(({ code }) => ALTERNATIVES.has(code)).map(({ location }) => location)
    const type = request.headers['content-type']
    const schema = variantSchema(operation, variant) ?? bodySchema(operation, type, resolve)
    if (!places.some((place) => isWithin(place, BODY)) || !schema || !isJson(type)) return distinct
    errors ??= (await import('../validate/schema-errors.js')).createSchemaErrors(resolve, false)
    return filter(distinct, places, errors.of(schema, 'request', value))
  }
}

function filter(findings: readonly Finding[], places: readonly string[], errors: readonly ErrorObject[]): Finding[] {
  const helps = (finding: Finding): boolean => finding.code.startsWith('unevaluated') || errors.some((error) => isAbout(finding, error))
  const isOfAlternative = ({ location }: Finding): boolean => isWithin(location, BODY) && places.some((place) => isWithin(location, place))
  const helpful = findings.filter((finding) => !isOfAlternative(finding) || helps(finding))
  // Nothing else is wrong where more than one of oneOf fits.
  const isAlone = ({ code, location }: Finding): boolean =>
    ALTERNATIVES.has(code) &&
    !helpful.some((other) => isWithin(other.location, location)) &&
    !places.some((place) => isInside(location, place))
  return withOneType(findings.filter((finding) => helpful.includes(finding) || isAlone(finding)))
}

/** The schema of a variant's body. */
function variantSchema({ object }: Operation, variant: string | undefined): Schema | undefined {
  const body = object['x-variants']?.find(({ id }) => id === variant)?.body
  return body === undefined ? undefined : { $ref: `#/components/schemas/${body}` }
}

/** Whether what Prism says is what ajv says, in whose words Prism says it. */
function isAbout({ code, location, message }: Finding, { keyword, instancePath, params, message: words = '' }: ErrorObject): boolean {
  if (code !== keyword || location !== [BODY, ...instancePath.split('/').filter(Boolean)].join('.')) return false
  const { additionalProperty, allowedValues } = params as { additionalProperty?: string; allowedValues?: unknown[] }
  const details = [additionalProperty === undefined ? '' : `'${additionalProperty}'`, allowedValues?.join(', ') ?? '']
  return [words, ...details].every((part) => message.includes(part))
}

/** What Prism says of each of several types at one place, as one finding. */
function withOneType(findings: readonly Finding[]): Finding[] {
  return findings.flatMap((finding) => {
    if (finding.code !== 'type') return [finding]
    const [first, ...others] = findings.filter(({ code, location }) => code === 'type' && location === finding.location)
    if (first !== finding) return []
    return [{ ...finding, message: [finding.message, ...others.map(({ message }) => message.replace(/^.* must be /, ''))].join(' or ') }]
  })
}

function withoutDuplicates(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()]
}

function isWithin(location: string, place: string): boolean {
  return location === place || isInside(location, place)
}

function isInside(location: string, place: string): boolean {
  return location.startsWith(`${place}.`)
}
