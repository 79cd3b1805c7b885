import { readFileSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseYaml } from '@redocly/openapi-core'
import { onTestFinished } from 'vitest'
import type { Document } from '@hostwright/openapi/document.ts'
import type { AuthMethodExtension } from '@hostwright/openapi/extension-types.ts'
import { parsePointer } from '@hostwright/openapi/pointer.ts'
import { relativePath } from '@hostwright/shared/text/relative-path.ts'
import { listFiles } from '../output/package-folder.ts'
import { generate } from '../generate.ts'
import { buildModel } from '../model/build-model.ts'
import type { OperationModel, ProviderModel } from '../model/model.ts'

/** Edits of the fixture: values by JSON Pointer; undefined removes a key. */
export type Edits = Readonly<Record<string, unknown>>

const [ACME, GLOBEX, INITECH] = ['acme', 'globex', 'initech'].map((name) =>
  readFileSync(join(import.meta.dirname, `${name}.yaml`), 'utf8'),
) as [string, string, string]

/** Returns the specification of a made-up provider with common features, with some edits. */
export function acme(edits: Edits = {}): Document {
  return edited(ACME, edits)
}

/** Returns the specification of a second provider, with features that acme lacks. */
export function globex(edits: Edits = {}): Document {
  return edited(GLOBEX, edits)
}

/** Returns the specification of a third provider, with the remaining features. */
export function initech(edits: Edits = {}): Document {
  return edited(INITECH, edits)
}

function edited(fixture: string, edits: Edits): Document {
  const document = parseYaml(fixture) as Document
  for (const [pointer, value] of Object.entries(edits)) {
    const keys = parsePointer(pointer)
    const last = keys.pop() as string
    const parent = keys.reduce<Record<string, unknown>>((node, key) => (node[key] ??= {}) as Record<string, unknown>, document as never)
    if (value === undefined) delete parent[last]
    else parent[last] = structuredClone(value)
  }
  return document
}

/** Returns the model of the fixture. */
export function acmeModel(edits: Edits = {}): ProviderModel {
  return buildModel('acme', acme(edits))
}

export function globexModel(edits: Edits = {}): ProviderModel {
  return buildModel('globex', globex(edits))
}

export function initechModel(edits: Edits = {}): ProviderModel {
  return buildModel('initech', initech(edits))
}

/** Returns the auth methods that a specification declares. */
export function declaredMethods({ document }: ProviderModel): readonly AuthMethodExtension[] {
  const [name = ''] = Object.keys(document.security?.[0] ?? {})
  const scheme = document.components?.securitySchemes?.[name]
  return (scheme && !('$ref' in scheme) && scheme['x-auth']) || []
}

export function operation(model: ProviderModel, id: string): OperationModel {
  const found = model.operations.find((candidate) => candidate.id === id)
  if (!found) throw new Error(`The fixture has no ${id}.`)
  return found
}

/** Returns a folder with a space in its path that is removed after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hostwright generate '))
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}

/** Returns a folder with specs/, where each provider's specification is a document or the text of its root file. */
export async function workspace(specs: Readonly<Record<string, Document | string>>): Promise<string> {
  const root = await temporaryFolder()
  for (const [provider, spec] of Object.entries(specs)) await writeSpec(root, provider, spec)
  return root
}

/** JSON is YAML. */
export function writeSpec(root: string, provider: string, spec: Document | string): Promise<void> {
  return writeText(join(root, 'specs', provider, 'openapi.yaml'), typeof spec === 'string' ? spec : JSON.stringify(spec, null, 2))
}

export async function writeText(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}

let generated: Promise<Readonly<Record<string, string>>> | undefined

/** Returns a folder with the fixture and its generated package. */
export async function generatedWorkspace(): Promise<string> {
  generated ??= generateOnce()
  const root = await temporaryFolder()
  for (const [file, text] of Object.entries(await generated)) await writeText(join(root, file), text)
  return root
}

async function generateOnce(): Promise<Readonly<Record<string, string>>> {
  const root = await workspace({ acme: acme() })
  await run(root)
  const cache = 'node_modules/.cache/generate/acme'
  return { ...(await snapshot(root)), [cache]: await readFile(join(root, cache), 'utf8') }
}

/** Runs the generator; returns what it prints. */
export async function run(root: string, providers: readonly string[] = []): Promise<readonly string[]> {
  const lines: string[] = []
  await generate({ root, providers, log: (line) => lines.push(line) })
  return lines
}

/** Returns all files below a folder by path, except the generator's cache. */
export async function snapshot(folder: string): Promise<Readonly<Record<string, string>>> {
  const files = (await listFiles(folder)).filter((file) => !file.includes('node_modules')).sort()
  const texts = await Promise.all(files.map(async (file) => [relativePath(folder, file), await readFile(file, 'utf8')] as const))
  return Object.fromEntries(texts)
}
