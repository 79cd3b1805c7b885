import { STATUS_CODES } from 'node:http'
import { URLENCODED } from '@hostwright/generate'
import { isJson } from '@hostwright/openapi/media-type.ts'
import { isPlain, isSentDeep } from './deep-object.ts'
import { plainFields } from './form-fields.ts'
import { isNode, type Node, nodeAt, nodesAt, textAt } from './node.ts'
import { note, type Report } from './report.ts'
import { follow, removeRoute, type Route, routesOf } from './routes.ts'

const BODIES = [URLENCODED, 'multipart/form-data', 'application/octet-stream']
const RESPONSES = ['text/plain', 'application/octet-stream']
/** The note for an operation without a successful response. */
export const NO_SUCCESS = 'The source documents no successful response; the 200 without a body is made up.'
/** Headers that OpenAPI ignores as parameters. */
const NOT_PARAMETERS = new Set(['accept', 'content-type', 'authorization'])

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

/** Merges paths that differ only in the names of parameters, if their methods do not clash. */
function mergeTemplates(document: Node, report: Report): void {
  const known = new Map<string, string>()
  const paths = nodeAt(document, 'paths')
  for (const path of Object.keys(paths)) {
    const template = path.replaceAll(/\{[^}]*\}/g, '{}')
    const other = known.get(template)
    known.set(template, other ?? path)
    if (other === undefined) continue
    for (const route of routesOf({ paths: { [path]: paths[path] } })) {
      report.leftOut.push({ route: route.label, why: `its path is that of ${other} with another name of a parameter` })
    }
    delete paths[path]
  }
}

/** Removes the unsupported optional parts of an operation, and returns why it cannot be called without a required one. */
function unknownForm(document: Node, route: Route, report: Report): string | undefined {
  if (/[?#]/.test(route.path)) return 'its path has a query or a fragment in it'
  delete route.operation['callbacks']
  return parameters(document, route, report) ?? body(document, route, report) ?? responseForms(document, route, report)
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
    return style === undefined || style === 'simple' ? undefined : `in the style ${String(style)}, which core does not send`
  }
  if (place !== 'query') return undefined
  if (style !== undefined && style !== 'form' && style !== 'deepObject') return `in the style ${String(style)}, which core does not send`
  if (style === 'deepObject' && !isSentDeep(document, parameter['schema']))
    return 'a list in an object, or of objects, which core does not send'
  if (style === 'deepObject' && isPlain(document, parameter['schema'])) delete parameter['style']
  if (style !== 'deepObject' && explode === false && types.has('array')) return 'a list in one parameter, which core does not send'
  if (explode === false) delete parameter['explode']
  return style !== 'deepObject' && types.has('object') ? 'an object in the form style, which core does not send' : undefined
}

function body(document: Node, { operation, label, method }: Route, report: Report): string | undefined {
  if (!isNode(operation['requestBody'])) return undefined
  const content = nodeAt(operation['requestBody'], 'content')
  const types = Object.keys(content)
  if (types.length === 0 || (types.length > 0 && ['get', 'head'].includes(method))) {
    note(
      report,
      types.length === 0
        ? 'A request body without a media type is left out.'
        : 'The body of a GET or HEAD, which fetch rejects, is left out.',
      label,
    )
    delete operation['requestBody']
    return undefined
  }
  const type = types.find(isJson) ?? BODIES.find((known) => types.includes(known)) ?? (types.includes('*/*') ? '*/*' : undefined)
  if (type === undefined) return `it takes ${types.join(', ')}; core sends JSON, ${BODIES.join(', ')}`
  const why = type === URLENCODED ? plainFields(document, nodeAt(content, type), label, report) : undefined
  if (why === undefined) keepOne(nodeAt(operation, 'requestBody'), content, type, label, report)
  return why
}

function responseForms(document: Node, { operation, label }: Route, report: Report): string | undefined {
  const documented = nodeAt(operation, 'responses')
  renameStatuses(documented, label, report)
  if (!Object.keys(documented).some((status) => /^[23]/.test(status))) {
    operation['responses'] = { '200': { description: 'Success; not documented by the source.' }, ...documented }
    note(report, NO_SUCCESS, label)
  }
  const all = nodeAt(operation, 'responses')
  const isSuccess = (status: string) => /^[23]/.test(status)
  const shown = Object.keys(all)
    .filter(isSuccess)
    .map((status) => nodeAt(follow(document, all[status]), 'content'))
    .filter((content) => Object.keys(content).length > 0)
  const json = shown.some((content) => Object.keys(content).some((type) => isJson(type) || type === '*/*'))
  const accepted = json ? undefined : RESPONSES.find((known) => shown.every((content) => known in content))
  for (const [status, written] of Object.entries(all)) {
    const response = follow(document, written)
    if (textAt(response, 'description') === undefined) response['description'] = `${STATUS_CODES[status] ?? 'Any other response'}.`
    delete response['links']
    const content = nodeAt(response, 'content')
    const types = Object.keys(content)
    if (types.length === 0) {
      delete response['content']
      continue
    }
    const type =
      isSuccess(status) && accepted !== undefined ? accepted : (types.find(isJson) ?? (types.includes('*/*') ? '*/*' : undefined))
    if (type !== undefined) keepOne(response, content, type, label, report)
    else if (isSuccess(status)) return `it responds with ${types.join(', ')}; core reads JSON, ${RESPONSES.join(', ')}`
    else {
      note(report, 'The body of an error that is not JSON is left out.', label)
      delete response['content']
    }
  }
  return undefined
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

function keepOne(owner: Node, content: Node, type: string, label: string, report: Report): void {
  const others = Object.keys(content).filter((other) => other !== type)
  if (others.length > 0) note(report, 'Media types other than the chosen one are left out.', `${label}: ${others.join(', ')}`)
  if (type === '*/*') note(report, 'The media type */* is read as application/json.', label)
  const media = nodeAt(content, type)
  delete media['encoding']
  owner['content'] = { [type === '*/*' ? 'application/json' : type]: media }
}
