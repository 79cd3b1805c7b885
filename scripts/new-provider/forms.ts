import { STATUS_CODES } from 'node:http'
import { isBodiless } from '@hostwright/generate/bodies.ts'
import { isTextType, MULTIPART, URLENCODED } from '@hostwright/generate'
import { MESSAGE_HEADERS } from '@hostwright/openapi/message-headers.ts'
import { isJson } from '@hostwright/openapi/media-type.ts'
import { isPlain, isSentDeep, mayHoldParts } from './deep-object.ts'
import { isNode, type Node, nodeAt, nodesAt, textAt } from './node.ts'
import { mergeTemplates } from './merge-paths.ts'
import { note, type Report } from './report.ts'
import { follow, removeRoute, type Route, routesOf } from './routes.ts'

/** The note for an operation without a successful response. */
export const NO_SUCCESS = 'The source documents no successful response; the 200 without a body is made up.'
/** Headers that OpenAPI ignores as parameters. */
const NOT_PARAMETERS = new Set(['accept', 'content-type', 'authorization'])
/** Headers of the connection and of the message, which fetch sends by itself. */
const OF_MESSAGE = /^(connection|content-length|expect|host|keep-alive|te|trailer|transfer-encoding|upgrade)$/i

/** Keeps, in place, the media types and styles that core supports. Removes operations that require others. */
export function knownForms(document: Node, report: Report): void {
  mergeTemplates(document, report)
  for (const route of routesOf(document)) {
    const why = unknownForm(document, route, report)
    if (why === undefined) continue
    report.leftOut.push({ route: route.label, why })
    removeRoute(document, route)
  }
  for (const item of Object.values(nodeAt(document, 'paths'))) {
    if (!isNode(item)) continue
    for (const key of ['parameters', 'summary', 'description']) delete item[key]
  }
}

/** Removes the unsupported optional parts of an operation, and returns why it cannot be called without a required one. */
function unknownForm(document: Node, route: Route, report: Report): string | undefined {
  if (/[?#]/.test(route.path)) return 'its path has a query or a fragment in it'
  if (route.method === 'trace') return 'fetch sends no TRACE'
  delete route.operation['callbacks']
  const why = parameters(document, route, report)
  if (why !== undefined) return why
  body(document, route, report)
  responseForms(document, route, report)
  return undefined
}

function parameters(document: Node, { path, item, operation, label }: Route, report: Report): string | undefined {
  const merged = new Map<string, { written: Node; parameter: Node }>()
  for (const written of [...nodesAt(item, 'parameters'), ...nodesAt(operation, 'parameters')]) {
    const parameter = follow(document, written)
    if (textAt(parameter, 'name') !== undefined)
      merged.set(`${String(parameter['in'])} ${String(parameter['name'])}`, { written, parameter })
  }
  const kept: Node[] = []
  for (const { written, parameter } of merged.values()) {
    const name = String(parameter['name'])
    const place = parameter['in']
    if (place === 'header' && NOT_PARAMETERS.has(name.toLowerCase())) continue
    if (place === 'header' && OF_MESSAGE.test(name)) {
      note(report, 'A header that fetch sends by itself is left out.', `${label}: ${name}`)
      continue
    }
    if (place === 'path' && !path.includes(`{${name}}`)) {
      note(report, 'A path parameter that does not occur in the path is left out.', `${label}: ${name}`)
      continue
    }
    const why = unknownParameter(document, parameter)
    if (why !== undefined) {
      if (parameter['required'] === true) return `its parameter "${name}" is ${why}`
      note(report, `An optional parameter is left out: it is ${why}.`, `${label}: ${name}`)
      continue
    }
    kept.push(written)
  }
  for (const [, name = ''] of path.matchAll(/\{([^}]+)\}/g)) {
    if (kept.some((written) => follow(document, written)['name'] === name && follow(document, written)['in'] === 'path')) continue
    note(report, 'A path parameter without a description is a string.', `${label}: ${name}`)
    kept.push({ name, in: 'path', required: true, schema: { type: 'string' } })
  }
  if (kept.length > 0) operation['parameters'] = kept
  else delete operation['parameters']
  return undefined
}

function unknownParameter(document: Node, parameter: Node): string | undefined {
  const { in: place, style, explode } = parameter
  if (parameter['content'] !== undefined || !isNode(parameter['schema'])) {
    if (parameter['content'] !== undefined) return 'written as a media type, which core does not send'
    parameter['schema'] = { type: 'string' }
  }
  const types = new Set([follow(document, parameter['schema'])['type']].flat())
  if (place === 'path') {
    parameter['required'] = true
    if (types.has('object')) return 'an object in the path, which core does not send'
    return style === undefined || style === 'simple' ? undefined : `in the style ${String(style)}, which core does not send`
  }
  if (place === 'header' && types.has('object')) return 'an object in a header, which core does not send'
  if (place !== 'query') return undefined
  if (style !== undefined && style !== 'form' && style !== 'deepObject') return `in the style ${String(style)}, which core does not send`
  if (style === 'deepObject' && !isSentDeep(document, parameter['schema']))
    return 'a list in an object, or of objects, which core does not send'
  if (style === 'deepObject' && isPlain(document, parameter['schema'])) delete parameter['style']
  if (style === 'deepObject' || !types.has('array')) delete parameter['explode']
  else if (explode === false && mayHoldParts(document, parameter['schema']))
    return 'a list of lists or objects in one parameter, which core does not send'
  return style !== 'deepObject' && types.has('object') ? 'an object in the form style, which core does not send' : undefined
}

function body(document: Node, { operation, label, method }: Route, report: Report): void {
  if (!isNode(operation['requestBody'])) return
  const content = nodeAt(operation['requestBody'], 'content')
  const types = Object.keys(content)
  if (types.length === 0 || ['get', 'head'].includes(method)) {
    const why =
      types.length === 0
        ? 'A request body without a media type is left out.'
        : 'The body of a GET or HEAD, which fetch rejects, is left out.'
    note(report, why, label)
    delete operation['requestBody']
    return
  }
  const type = types.find(isJson) ?? [URLENCODED, MULTIPART].find((known) => types.includes(known)) ?? types[0]
  keepOne(document, nodeAt(operation, 'requestBody'), type ?? '', `${label}: request body`, report)
}

function responseForms(document: Node, { operation, label, method }: Route, report: Report): void {
  const documented = nodeAt(operation, 'responses')
  renameStatuses(documented, label, report)
  if (!Object.keys(documented).some((status) => /^[23]/.test(status))) {
    operation['responses'] = { '200': { description: 'Success; not documented by the source.' }, ...documented }
    note(report, NO_SUCCESS, label)
  }
  dropImpossible(document, { operation, label, method }, report)
  const all = Object.entries(nodeAt(operation, 'responses')).map(([status, written]) => ({ status, response: follow(document, written) }))
  const typesOf = (response: Node) => Object.keys(nodeAt(response, 'content'))
  const isSuccess = (status: string) => /^[23]/.test(status)
  const isJsonOnly = all.some(({ status, response }) => isSuccess(status) && typesOf(response).some(isJson))
  for (const { status, response } of all) {
    if (textAt(response, 'description') === undefined) response['description'] = `${STATUS_CODES[status] ?? 'Any other response'}.`
    delete response['links']
    for (const name of Object.keys(nodeAt(response, 'headers'))) {
      if (!MESSAGE_HEADERS.has(name.toLowerCase())) continue
      delete nodeAt(response, 'headers')[name]
      note(report, 'A response header that describes the message, which fetch reads itself, is left out.', `${label}: ${name}`)
    }
    const types = typesOf(response)
    const type = types.find(isJson) ?? types.find((one) => one === '*/*') ?? types[0]
    const place = `${label}: response ${status}`
    if (type === undefined) delete response['content']
    else if (isJson(type) || type === '*/*' || (isSuccess(status) && !isJsonOnly)) keepOne(document, response, type, place, report)
    else {
      note(report, 'A body that is not JSON is left out, as other responses or errors are JSON.', place)
      delete response['content']
    }
  }
}

/** Removes bodies that a response cannot have (RFC 9110, sections 9.3.2, 15.3.5 and 15.3.6), where others may share it. */
function dropImpossible(document: Node, { operation, label, method }: Pick<Route, 'operation' | 'label' | 'method'>, report: Report): void {
  const documented = nodeAt(operation, 'responses')
  for (const [status, written] of Object.entries(documented)) {
    const { content, ...rest } = follow(document, written)
    if (!isBodiless(method, status) || !isNode(content) || Object.keys(content).length === 0) continue
    note(report, 'A body that this response cannot have is left out.', `${label}: response ${status}`)
    documented[status] = rest
  }
}

function renameStatuses(responses: Node, label: string, report: Report): void {
  for (const status of Object.keys(responses)) {
    const range = /^([2-5])XX$/i.exec(status)?.[1]
    const isKnown = /^[2-5]\d\d$/.test(status) || status === 'default'
    const name = range === undefined ? status : range === '2' ? '200' : 'default'
    if (isKnown) continue
    if (range !== undefined && !(name in responses)) {
      responses[name] = responses[status]
      note(report, `The response ${status} became ${name}.`, label)
    } else note(report, `A response with an unsupported status is left out: ${status}.`, label)
    delete responses[status]
  }
  if (Object.keys(responses).length === 1 && 'default' in responses) {
    note(report, 'The default response became that of 200.', label)
    responses['200'] = responses['default']
    delete responses['default']
  }
}

/** Keeps one media type of a body. Text and files have a schema that says so. */
function keepOne(document: Node, owner: Node, type: string, place: string, report: Report): void {
  const content = nodeAt(owner, 'content')
  const others = Object.keys(content).filter((other) => other !== type)
  if (others.length > 0) note(report, 'Media types other than the chosen one are left out.', `${place}: ${others.join(', ')}`)
  const media = nodeAt(content, type)
  const schema = follow(document, media['schema'])
  const isFile = schema['format'] === 'binary'
  const known = type.includes('*') && !(type !== '*/*' && place.includes('response')) ? exactType(schema, isFile) : type
  if (known !== type) note(report, `The media type ${type} is read as ${known}.`, place)
  if (!isJson(known) && known !== URLENCODED && known !== MULTIPART) {
    const isText = isTextType(known) && !isFile
    if (![schema['type']].flat().includes('string')) {
      if (Object.keys(schema).length > 0) note(report, `The structure of ${known} is left out: it is ${isText ? 'text' : 'a file'}.`, place)
      delete media['example']
      delete media['examples']
      media['schema'] = { type: 'string', ...(!isText && { format: 'binary' }) }
    } else if (!isText && !isFile) media['schema'] = { type: 'string', format: 'binary' }
  }
  if ((known === URLENCODED || known === MULTIPART) && !hasFields(document, media['schema'])) {
    note(report, 'A form whose fields are not described may have any.', place)
    delete media['example']
    delete media['examples']
    media['schema'] = { type: 'object' }
  }
  if (isJson(known))
    dropBinary(document, media['schema'], new Set(), () => note(report, 'The format binary, which JSON cannot hold, is left out.', place))
  const numbered = Object.entries(nodeAt(media, 'encoding')).filter(([, one]) => isNode(one) && one['style'] === 'deepObject')
  delete media['encoding']
  if (known === URLENCODED && numbered.length > 0)
    media['encoding'] = Object.fromEntries(numbered.map(([name]) => [name, { style: 'deepObject', explode: true }]))
  owner['content'] = { [known]: media }
}

/** Whether a schema may be that of an object. */
function hasFields(document: Node, written: unknown): boolean {
  const schema = follow(document, written)
  const types = [schema['type']].flat()
  if (types.includes('object') || schema['properties'] !== undefined || schema['additionalProperties'] !== undefined) return true
  return types[0] === undefined && ['allOf', 'anyOf', 'oneOf'].some((key) => nodesAt(schema, key).some((part) => hasFields(document, part)))
}

/** Makes files in JSON, in place, texts: a client could not write them. */
function dropBinary(document: Node, written: unknown, seen: Set<Node>, lose: () => void): void {
  const schema = follow(document, written)
  if (!isNode(written) || seen.has(schema)) return
  seen.add(schema)
  if (schema['format'] === 'binary') {
    delete schema['format']
    lose()
  }
  const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((key) => nodesAt(schema, key))
  for (const part of [...Object.values(nodeAt(schema, 'properties')), schema['items'], schema['additionalProperties'], ...parts])
    dropBinary(document, part, seen, lose)
}

function exactType(schema: Node, isFile: boolean): string {
  if (isFile) return 'application/octet-stream'
  return schema['type'] === 'string' ? 'text/plain' : 'application/json'
}
