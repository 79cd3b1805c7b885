import { resolve } from 'node:path'
import {
  type BaseResolver,
  bundle,
  createConfig,
  getLineColLocation,
  type Document as RedoclyDocument,
  YamlParseError,
} from '@redocly/openapi-core'
import { upgradeFromTwoToThree } from '@scalar/openapi-upgrader/2.0-to-3.0'
import { UnsupportedSpecError } from '@hostwright/generate'
import { findCircles } from '@hostwright/shared/spec/circles.ts'
import { folderResolver, targetOf } from '@hostwright/shared/spec/files.ts'
import { childPointer, isObject, parsePointer, valueAt } from '@hostwright/openapi/pointer.ts'
import { type Problem, SpecError } from '@hostwright/shared/spec/problem.ts'
import { toProblems } from '@hostwright/shared/spec/redocly-problems.ts'
import { parseProblem, SourceMap } from '@hostwright/shared/spec/source-map.ts'
import { isNode, type Node } from './node.ts'

/**
 * Reads an OpenAPI document of version 3.0 or 3.1, YAML or JSON, with the files that it refers to. One of Swagger 2 is upgraded to 3.0.
 *
 * @throws UnsupportedSpecError for another kind of document; SpecError, with file and line, for one that cannot be read
 */
export async function readSource(path: string): Promise<Node> {
  const { resolver, root: file } = await folderResolver(resolve(path)).catch((error: Error) => {
    throw new UnsupportedSpecError(error.message)
  })
  const document = await open(file, resolver)
  if ((document.parsed as Node)['swagger'] === '2.0') document.parsed = upgradeFromTwoToThree(document.parsed as Node)
  rejectOtherVersions(path, document)
  rejectMistakes(document)
  const refs = [...references(document.parsed, '')]
  const remote = refs.find(({ ref }) => /^[a-z]+:\/\//i.test(ref))
  if (remote !== undefined) throw new SpecError([problem(document, remote, `"${remote.ref}" is a URL: save that file beside this one`)])
  if (refs.some(({ ref }) => !ref.startsWith('#'))) return bundled(document, resolver)
  const lost = refs.filter(({ ref }) => valueAt(document.parsed, ref) === undefined)
  if (lost.length > 0) throw new SpecError(lost.map((one) => problem(document, one, `"${one.ref}" does not exist`)))
  const sources = new SourceMap()
  sources.add(document)
  const circles = findCircles({ root: document, documents: new Map([[file, document]]), sources, target: targetOf })
  if (circles.length > 0) throw new SpecError(circles)
  return document.parsed as Node
}

async function open(file: string, resolver: BaseResolver): Promise<RedoclyDocument> {
  const found: unknown = await resolver.resolveDocument(null, file, true).catch((error: unknown) => error)
  if (found instanceof YamlParseError) throw new SpecError([parseProblem(found)])
  if (found instanceof Error) throw new UnsupportedSpecError(`${file} cannot be read: ${found.message}.`)
  const document = found as RedoclyDocument
  if (!isNode(document.parsed))
    throw new UnsupportedSpecError(`${file} is not an OpenAPI document${document.source.body.trim() === '' ? ': it is empty' : ''}.`)
  return document
}

function rejectOtherVersions(path: string, document: RedoclyDocument): void {
  const { swagger, openapi, paths } = document.parsed as Node
  if (swagger !== undefined)
    throw new UnsupportedSpecError(`${path} is Swagger ${String(swagger)}; this program reads 2.0, and OpenAPI 3.0 and 3.1.`)
  if (typeof openapi === 'number')
    throw new SpecError([
      problem(document, { pointer: '/openapi' }, `"openapi" is a number: write the version as text, as in openapi: '3.0.3'`),
    ])
  if (typeof openapi !== 'string')
    throw new UnsupportedSpecError(`${path} is not an OpenAPI document: it does not start with "openapi: 3.1.0" or similar.`)
  if (!/^3\.[01]\./.test(openapi)) throw new UnsupportedSpecError(`${path} is OpenAPI ${openapi}; this program reads 3.0 and 3.1.`)
  if (!isNode(paths) || Object.keys(paths).length === 0)
    throw new UnsupportedSpecError(`${path} has no paths, so a client would have no operations.`)
}

/** Rejects mistakes that would make another document of it. @throws SpecError with file and line */
function rejectMistakes(document: RedoclyDocument): void {
  const paths = Object.keys((document.parsed as Node)['paths'] as Node).filter((path) => !path.startsWith('/') && !path.startsWith('x-'))
  const mistakes = paths.map((path) =>
    problem(document, { pointer: childPointer('/paths', path) }, `the path "${path}" does not begin with a slash`),
  )
  for (const pointer of parametersNamed('__proto__', document.parsed, ''))
    mistakes.push(problem(document, { pointer }, 'a parameter cannot be named "__proto__", which is no name of a property in JavaScript'))
  if (mistakes.length > 0) throw new SpecError(mistakes)
}

/** Yields the pointers to the names of parameters with this name. */
function* parametersNamed(name: string, value: unknown, pointer: string): Generator<string> {
  if (!isObject(value)) return
  if (value['name'] === name && typeof value['in'] === 'string') yield childPointer(pointer, 'name')
  for (const [key, child] of Object.entries(value)) if (isObject(child)) yield* parametersNamed(name, child, childPointer(pointer, key))
}

async function bundled(doc: RedoclyDocument, externalRefResolver: BaseResolver): Promise<Node> {
  const result = await bundle({ doc, config: await createConfig({}), externalRefResolver })
  const problems = toProblems(result.problems).filter(({ severity }) => severity === 'error')
  if (problems.length > 0) throw new SpecError(problems)
  return JSON.parse(JSON.stringify(result.bundle.parsed)) as Node
}

interface WrittenRef {
  readonly ref: string
  readonly pointer: string
}

function* references(value: unknown, pointer: string): Generator<WrittenRef> {
  if (!isObject(value)) return
  const { $ref } = value
  // Examples may contain $ref, and a property may have this name.
  if (typeof $ref === 'string' && !parsePointer(pointer).some((key) => key === 'example' || key === 'value')) yield { ref: $ref, pointer }
  for (const [key, child] of Object.entries(value)) if (isObject(child)) yield* references(child, childPointer(pointer, key))
}

function problem(document: RedoclyDocument, { pointer }: { readonly pointer: string }, message: string): Problem {
  const { start } = getLineColLocation({ source: document.source, pointer: `#${pointer || '/'}`, reportOnKey: true })
  const rule = message.startsWith('"') && !pointer.startsWith('/openapi') ? 'no-unresolved-refs' : 'source'
  return { file: document.source.absoluteRef, line: start.line, column: start.col, rule, message, severity: 'error' }
}
