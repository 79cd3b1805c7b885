import { isNode, type Node, nodeAt, nodesAt } from './node.ts'
import { follow } from './routes.ts'
import { LONGEST, sampleOfPattern } from './sample-pattern.ts'

/** Chooses one of the values that a schema allows. */
export interface SampleOptions {
  /** Whether to use the examples and defaults of schemas. */
  readonly hints: boolean
  /** Whether to include optional properties. */
  readonly optional: boolean
  /** Index of the alternative of oneOf and anyOf. */
  readonly choice: number
  /** Number of values until optional ones are left out: recursive schemas have no end. */
  readonly budget: { left: number }
}

const DEEPEST = 6
/** Maximum depth of required values, which may be recursive too. */
const ENDLESS = 40
const ENOUGH = 5000
const FORMATS: Readonly<Record<string, string>> = {
  'date-time': '2026-01-31T12:00:00Z',
  date: '2026-01-31',
  time: '12:00:00Z',
  duration: 'P1D',
  email: 'user@example.com',
  'idn-email': 'user@example.com',
  hostname: 'www.example.com',
  'idn-hostname': 'www.example.com',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
  uri: 'https://www.example.com/',
  url: 'https://www.example.com/',
  'uri-reference': '/path',
  'uri-template': '/path/{name}',
  uuid: '123e4567-e89b-42d3-a456-426614174000',
  byte: 'bWFkZSB1cA==',
  binary: 'made-up bytes',
  password: 'made-up-secret',
  regex: '^a+$',
  'json-pointer': '/a',
}

/** Returns a value for a schema, which the caller has to validate. */
export function sample(document: Node, schema: unknown, options: SampleOptions, above: readonly unknown[] = []): unknown {
  if (!isNode(schema)) return 'text'
  if (above.length > ENDLESS || options.budget.left-- < -ENOUGH) return null
  const { hints } = options
  if (typeof schema['$ref'] === 'string') return sampleRef(document, schema, options, above)
  if (hints && 'example' in schema) return schema['example']
  if (hints && Array.isArray(schema['examples']) && schema['examples'].length > 0) return schema['examples'][0]
  if ('const' in schema) return schema['const']
  if (Array.isArray(schema['enum'])) return (schema['enum'] as unknown[]).find((value) => value !== null) ?? null
  if (hints && schema['default'] !== undefined && schema['default'] !== null) return schema['default']
  const parts = ['allOf', 'oneOf', 'anyOf'].filter((key) => nodesAt(schema, key).length > 0)
  if (parts.length > 0) return composed(document, schema, options, above)
  return plain(document, schema, options, above)
}

function sampleRef(document: Node, schema: Node, options: SampleOptions, above: readonly unknown[]): unknown {
  const { $ref, ...beside } = schema
  const target = follow(document, { $ref })
  const value = sample(document, target, options, [...above, target])
  const extra = 'properties' in beside ? plain(document, { ...beside, type: 'object' }, options, above) : undefined
  return isNode(value) && isNode(extra) ? { ...value, ...extra } : value
}

function composed(document: Node, schema: Node, options: SampleOptions, above: readonly unknown[]): unknown {
  const { allOf: _all, oneOf: _one, anyOf: _any, ...own } = schema
  const chosen = ['oneOf', 'anyOf'].flatMap((key) => {
    const alternatives = nodesAt(schema, key).filter(
      (one) => one['type'] !== 'null' && !(above.length > 2 && above.includes(follow(document, one))),
    )
    const fallback = nodesAt(schema, key)
    const list = alternatives.length > 0 ? alternatives : fallback
    return list.length > 0 ? [list[options.choice % list.length] as Node] : []
  })
  const parts = [...nodesAt(schema, 'allOf'), ...chosen]
  const values = parts.map((part) => sample(document, part, options, above))
  if ('properties' in own) values.push(plain(document, { ...own, type: 'object' }, options, above))
  const objects = values.filter(isNode)
  if (objects.length > 0) return Object.assign({}, ...objects) as unknown
  const scalars = parts.map((part) => follow(document, part)).filter((part) => !('allOf' in part || 'oneOf' in part || 'anyOf' in part))
  return scalars.length > 1 ? sample(document, Object.assign({}, own, ...scalars), options, above) : values[0]
}

function plain(document: Node, schema: Node, options: SampleOptions, above: readonly unknown[]): unknown {
  const types = [schema['type']].flat().filter((type) => type !== undefined)
  const named = types.filter((one) => one !== 'null')
  const type = named[options.choice % Math.max(named.length, 1)] ?? types[0]
  switch (type) {
    case 'object':
      return object(document, schema, options, above)
    case 'array':
      return array(document, schema, options, above)
    case 'number':
    case 'integer':
      return number(schema, String(type))
    case 'boolean':
      return true
    case 'null':
      return null
    default:
      return text(schema)
  }
}

function object(document: Node, schema: Node, options: SampleOptions, above: readonly unknown[]): Node {
  const required = Array.isArray(schema['required']) ? (schema['required'] as string[]) : []
  const found: Node = {}
  for (const [name, property] of Object.entries(nodeAt(schema, 'properties'))) {
    const target = follow(document, property)
    const isDeep = above.length >= DEEPEST || above.includes(target) || leadsInto(document, target, above)
    if (!required.includes(name) && (!options.optional || isDeep)) continue
    if (!required.includes(name) && options.budget.left <= 0) continue
    found[name] = sample(document, property, options, [...above, target])
  }
  const least = typeof schema['minProperties'] === 'number' ? schema['minProperties'] : 0
  const more = schema['additionalProperties']
  for (let index = 1; Object.keys(found).length < least; index++) found[`name${index}`] = sample(document, more, options, above)
  return found
}

/** Returns whether an array's items are one of its parents. */
function leadsInto(document: Node, schema: Node, above: readonly unknown[]): boolean {
  return isNode(schema['items']) && above.includes(follow(document, schema['items']))
}

function array(document: Node, schema: Node, options: SampleOptions, above: readonly unknown[]): unknown[] {
  const first = nodesAt(schema, 'prefixItems').map((item) => sample(document, item, options, above))
  const least = typeof schema['minItems'] === 'number' ? Math.min(schema['minItems'], LONGEST) : 0
  const target = follow(document, schema['items'])
  const isDeep = above.length >= DEEPEST + 2 || above.filter((one) => one === target).length > 0
  const count = first.length > 0 || isDeep || schema['maxItems'] === 0 ? least : Math.max(1, least)
  const { enum: values } = target
  const item = (index: number) => {
    const value = Array.isArray(values)
      ? (values as unknown[])[index % values.length]
      : sample(document, schema['items'], options, [...above, target])
    return schema['uniqueItems'] === true && index > 0 && !Array.isArray(values) && typeof value !== 'object'
      ? typeof value === 'number'
        ? value + index
        : `${String(value)}${index}`
      : value
  }
  return [...first, ...Array.from({ length: Math.max(0, count - first.length) }, (_, index) => item(index))]
}

function number(schema: Node, type: string): number {
  const bound = (key: string) => (typeof schema[key] === 'number' ? schema[key] : undefined)
  const step = bound('multipleOf') ?? (type === 'integer' ? 1 : 0)
  const above = bound('exclusiveMinimum')
  const below = bound('exclusiveMaximum')
  const least = bound('minimum') ?? (above === undefined ? undefined : above + (step || 0.5))
  const most = bound('maximum') ?? (below === undefined ? undefined : below - (step || 0.5))
  const value = Math.min(Math.max(1, least ?? 1), most ?? Number.MAX_SAFE_INTEGER)
  return step > 0 ? Math.ceil(value / step) * step : value
}

function text(schema: Node): string {
  const {
    format,
    pattern,
    minLength = 0,
    maxLength = Number.POSITIVE_INFINITY,
  } = schema as { format?: string; pattern?: string; minLength?: number; maxLength?: number }
  const known = format === undefined ? undefined : FORMATS[format]
  if (pattern !== undefined && (known === undefined || !new RegExp(pattern, 'u').test(known))) return sampleOfPattern(pattern, minLength)
  const value = known ?? 'text'
  return value.length < minLength
    ? value.padEnd(Math.min(minLength, LONGEST), 'x')
    : known === undefined
      ? value.slice(0, maxLength)
      : value
}
