import { existsSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { UnsupportedSpecError, MOCK } from '@hostwright/generate'
import { lintSpec, type LintResult, FATAL } from '@hostwright/lint-specs'
import type { Document } from '@hostwright/openapi/document.ts'
import type { Todo } from '@hostwright/openapi/extension-types.ts'
import { SpecError } from '@hostwright/shared/spec/problem.ts'
import { digestOfTexts, readTexts } from '@hostwright/shared/spec/texts.ts'
import { pascalCase } from './case.ts'
import { curationOf, emptyCuration } from './curation.ts'
import { todosOf } from './decisions.ts'
import { emptyDocument } from './empty.ts'
import { layOut, toYaml } from './layout.ts'
import { type Node, nodeAt } from './node.ts'
import { readSource } from './read-source.ts'
import type { Report } from './report.ts'
import { sourcePlaces } from './source-places.ts'
import { digestOf } from './upstream.ts'
import { UPSTREAM, upstreamText } from '@hostwright/shared/spec/upstream.ts'
import { importDocument } from './import-document.ts'
import { proposeResources } from './resources/propose.ts'

export interface NewProviderOptions {
  /** Folder that holds specs/ and packages/. */
  readonly root: string
  /** Name of the folder under specs/ and packages/: at least two lower-case letters and digits. */
  readonly provider: string
  /** Source in OpenAPI 3.0 or 3.1, YAML or JSON; a small example if undefined. */
  readonly from?: string | undefined
  /** URL at which the provider publishes the source, for upstream.yaml. */
  readonly address?: string | undefined
}

export interface NewProvider {
  readonly lint: LintResult
  /** Undefined without a source. */
  readonly report: Report | undefined
}

/**
 * Writes specs/<provider>/ in our layout, completely or not at all.
 *
 * @throws UnsupportedSpecError for an invalid name or document; SpecError, with file and line, for a document that cannot be read
 */
export async function newProvider({ root, provider, from, address }: NewProviderOptions): Promise<NewProvider> {
  rejectName(root, provider)
  const folder = join(root, 'specs', provider)
  // Not a provider until it has an openapi.yaml in a folder of its name.
  const scratch = join(root, 'specs', `.${provider}-${process.pid}`, provider)
  const document = await (from === undefined ? emptyDocument(provider) : readSource(from))
  const { report, upstream } = from === undefined ? {} : importDocument(document, provider)
  if (report !== undefined && report.total === report.leftOut.length) throw new UnsupportedSpecError(noneLeft(from ?? '', report))
  const resources = proposeResources(document as unknown as Document)
  if (resources !== undefined) document['x-resources'] = resources
  const curation =
    report === undefined ? emptyCuration(pascalCase(provider)) : curationOf(pascalCase(provider), basename(from ?? ''), report)
  try {
    const lint = await write(scratch, document, curation, report)
    if (from !== undefined && upstream !== undefined)
      await writeText(
        join(scratch, UPSTREAM),
        upstreamText({
          ...(await digestOf(from)),
          ...(address !== undefined && { address }),
          written: digestOfTexts(await readTexts(scratch)),
          ...upstream,
        }),
      )
    await rename(scratch, folder)
    return { lint, report }
  } catch (error) {
    if (!(error instanceof SpecError) || from === undefined || upstream === undefined) throw error
    // The scratch folder is gone when somebody reads this.
    const places = await sourcePlaces(error.message, scratch, { source: basename(from), ...upstream })
    throw new UnsupportedSpecError([...error.problems.map(({ rule, message }) => `${rule}  ${message}`), ...places].join('\n'))
  } finally {
    await rm(dirname(scratch), { recursive: true, force: true })
  }
}

function rejectName(root: string, provider: string): void {
  if (!/^[a-z][a-z0-9]+$/.test(provider))
    throw new UnsupportedSpecError(
      `"${provider}" names a folder, a package and a variable: use at least two lower-case letters and digits.`,
    )
  if (MOCK.has(provider)) throw new UnsupportedSpecError(`"${provider}" means something else to the mock; choose another name.`)
  for (const folder of ['specs', 'packages']) {
    if (existsSync(join(root, folder, provider)))
      throw new UnsupportedSpecError(
        `There is a ${folder}/${provider} already. Choose another name, run \`pnpm new-provider ${provider}\` to go on with its package, or import a newer document with \`pnpm spec:update ${provider}\`.`,
      )
  }
}

function noneLeft(from: string, { leftOut }: Report): string {
  return [
    `None of the ${leftOut.length} operations of ${from} can be imported:`,
    ...leftOut.slice(0, 10).map(({ route, why }) => `  ${route}: ${why}`),
  ].join('\n')
}

async function write(folder: string, document: Node, curation: string, report: Report | undefined): Promise<LintResult> {
  const countOf = (key: string) => Object.keys(nodeAt(document, key)).length
  if (report !== undefined)
    document['x-todo'] = todosOf(report, countOf('x-resources'), countOf('x-pagination-styles'), 'x-error' in document)
  for (const [file, content] of layOut(document)) await writeText(join(folder, file), toYaml(content))
  await writeText(join(folder, 'CURATION.md'), curation)
  const root = join(folder, 'openapi.yaml')
  const found = await lintSpec(root)
  const errors = found.problems.filter(({ severity }) => severity === 'error')
  const fatal = errors.filter(({ rule }) => FATAL.has(rule) || rule === 'examples-valid')
  if (fatal.length > 0) throw new SpecError(fatal)
  if (errors.length === 0) return found
  document['x-todo'] = [...(document['x-todo'] as Todo[]), ...countsOf(errors)]
  const files = layOut(document)
  await writeText(root, toYaml(files.get('openapi.yaml') as Node))
  return lintSpec(root)
}

/** Returns to-dos for the broken rules, each with its count. */
function countsOf(errors: LintResult['problems']): Todo[] {
  const counts = new Map<string, number>()
  for (const { rule } of errors) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([rule, count]) => ({ rule, count }))
}

async function writeText(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}
