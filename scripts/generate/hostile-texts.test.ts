import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, onTestFinished, test } from 'vitest'
import type { Document } from '@hostwright/openapi/document.ts'
import { childPointer, isObject } from '@hostwright/openapi/pointer.ts'
import { unsupportedKeywords } from '@hostwright/openapi/keywords.ts'
import { malformedTexts } from '@hostwright/openapi/syntax.ts'
import { sameTemplates } from '@hostwright/openapi/templates.ts'
import { emitIndex, emitOAuth2 } from './emit/entries.ts'
import { emitProviderData } from './emit/provider-data.ts'
import { buildModel } from './model/build-model.ts'
import { generatePackage } from './generate-package.ts'
import { acme, globex, initech, writeSpec } from './test/fixture.ts'

/** The code in every payload: a file with this name has run it. */
const MARKER = 'pwnedMarker'

const PAYLOADS = [
  `'+${MARKER}()+'`,
  `"+${MARKER}()+"`,
  `\`+${MARKER}()+\``,
  `\${${MARKER}()}`,
  `*/${MARKER}();/*`,
  `**/\n${MARKER}()\n/**`,
  `\n${MARKER}()\n//`,
  `\r${MARKER}()\r//`,
  `\u2028${MARKER}()\u2028//`,
  `//*\n${MARKER}()//`,
  `\\');${MARKER}();('`,
  `\\\\/.${MARKER}/`,
  `/;${MARKER}();/`,
  `]/;${MARKER}();[/`,
  `</script><script>${MARKER}()</script>`,
  `{@link ${MARKER}}`,
  `__proto__`,
  `constructor`,
] as const

const FIXTURES = { acme, globex, initech }

/** The position of a text in a document: the value or the key at a pointer. */
interface Position {
  readonly pointer: string
  readonly isKey: boolean
}

function* positionsOf(value: unknown, pointer = ''): Generator<Position> {
  if (typeof value === 'string') yield { pointer, isKey: false }
  if (!isObject(value)) return
  for (const [key, child] of Object.entries(value)) {
    const at = childPointer(pointer, key)
    if (!Array.isArray(value)) yield { pointer: at, isKey: true }
    yield* positionsOf(child, at)
  }
}

/** Replaces the text at a position, in place. */
function put(document: Document, { pointer, isKey }: Position, text: string): void {
  const keys = pointer
    .slice(1)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
  const last = keys.pop() ?? ''
  const parent = keys.reduce<Record<string, unknown>>((node, key) => node[key] as Record<string, unknown>, document as never)
  if (!isKey) parent[last] = text
  else {
    const entries = Object.entries(parent).map(([key, child]) => [key === last ? text : key, child] as const)
    for (const key of Object.keys(parent)) delete parent[key]
    for (const [key, child] of entries)
      Object.defineProperty(parent, key, { value: child, enumerable: true, configurable: true, writable: true })
  }
}

/** Returns whether a document can be modelled, and so reaches the emitters; broken references are found earlier. */
function isModelled(document: Document): boolean {
  try {
    const model = buildModel('acme', document)
    emitProviderData(model)
    emitIndex(model)
    emitOAuth2(model)
    return [...malformedTexts(document), ...unsupportedKeywords(document), ...sameTemplates(document)].length === 0
  } catch {
    return false
  }
}

/** Returns the positions that accept any text, which reaches the emitters. */
function openPositions(fixture: () => Document): Position[] {
  const open: Position[] = []
  const document = fixture()
  for (const position of [...positionsOf(document)].toSorted((a, b) => b.pointer.length - a.pointer.length)) {
    // References to the component would be broken.
    if (position.isKey && /^\/components\/\w+\/[^/]+$|^\/components\/?\w*$/.test(position.pointer)) continue
    const changed = structuredClone(document)
    put(changed, position, `'"\`\${}*/\n\\${open.length}`)
    if (/\/(\$ref|type|in|style|format|openapi|enum\/\d+|required\/\d+)$/.test(position.pointer) || !isModelled(changed)) continue
    open.push(position)
    put(document, position, `'"\`\${}*/\n\\${open.length}`)
  }
  return open
}

/** Returns the names in a file's code, outside strings, comments and regular expressions. */
function namesIn(path: string, source: string): string[] {
  const names: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) || ts.isTemplateExpression(node)) names.push(node.getText())
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true))
  return names
}

test.each(Object.entries(FIXTURES))('no text of %s becomes code, whatever is in it', async (_, fixture) => {
  const folder = await mkdtemp(join(tmpdir(), 'hostwright hostile '))
  onTestFinished(() => rm(folder, { recursive: true }))
  const positions = openPositions(fixture)
  expect(positions.length).toBeGreaterThan(100)
  for (const payload of PAYLOADS) {
    const document = fixture()
    for (const [index, position] of positions.entries()) put(document, position, `${payload}${index}`)
    await writeSpec(folder, 'acme', document)
    const files = await generatePackage(join(folder, 'specs'), 'acme', '0.0.0')
    const code = [...files].filter(([path]) => path.endsWith('.ts'))
    const texts = code.filter(([, source]) => source.includes(payload.includes(MARKER) ? MARKER : payload))
    expect(texts.length).toBeGreaterThan(5)
    expect(code.flatMap(([path, source]) => namesIn(path, source)).filter((name) => name.includes(MARKER))).toEqual([])
  }
})
