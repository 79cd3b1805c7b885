import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import { FATAL, lintSpec, type LintResult } from '@hostwright/lint-specs'
import { plainReferences } from '@hostwright/new-provider/references.ts'
import { takenNames } from '@hostwright/new-provider/components.ts'
import { readSource } from '@hostwright/new-provider/read-source.ts'
import { upgrade } from '@hostwright/new-provider/upgrade.ts'
import { digestOf } from '@hostwright/new-provider/upstream.ts'
import type { Document } from '@hostwright/openapi/document.ts'
import { Git } from '@hostwright/shared/process/git.ts'
import { bundleFiles } from '@hostwright/shared/spec/bundle.ts'
import { openSpec } from '@hostwright/shared/spec/files.ts'
import { SpecError } from '@hostwright/shared/spec/problem.ts'
import { digestOfTexts, readTexts, type Texts } from '@hostwright/shared/spec/texts.ts'
import { normalForm, readUpstream, type Upstream, UPSTREAM, upstreamText } from '@hostwright/shared/spec/upstream.ts'
import { editText } from './edit-text.ts'
import { exampleEdits } from './examples.ts'
import type { FileEdit, Finding } from './findings.ts'
import { editsOf, merge } from './merge.ts'
import { additions, proposeNames } from './new-operations.ts'
import { newUpstream } from './new-upstream.ts'
import { orphanEdits } from './orphans.ts'
import { type OurOperation, ourOperations } from './our-operations.ts'
import { type OperationPairs, pairOperations, prefixOf } from './pairs.ts'
import { Spec } from './place.ts'
import { fileText } from './yaml-text.ts'
import { extensionFindings, lifecycleEdits } from './extension-edits.ts'
import { routeFindings } from './routes-edits.ts'
import { Side, templateOf } from './side.ts'
import { type Additions, contradictions, countEdits, todoEdits, uncountEdits } from './todos.ts'

export interface UpdateOptions {
  /** Folder that holds specs/. */
  readonly root: string
  readonly provider: string
  /** The newer document. */
  readonly from: string
  /** The older document; by default that of upstream.yaml. */
  readonly base?: string | undefined
  /** Whether to remove operations that are gone instead of deprecating them. */
  readonly remove: boolean
  /** Whether to accept that more than a tenth of the operations are gone. */
  readonly yes: boolean
  /** Whether to report only. */
  readonly check: boolean
  /** The day that a deprecation names: `2026-01-31`. */
  readonly today: string
}

export interface Update {
  readonly findings: readonly Finding[]
  /** Routes of the newer document that the spec leaves out, with the reason. */
  readonly leftOut: ReadonlyMap<string, string>
  /** The files of the spec after the update. */
  readonly texts: Texts
  readonly upstream: Upstream
}

/** A mistake of the caller, or a document that does not fit. Nothing was written. */
export class UpdateError extends Error {
  override readonly name = 'UpdateError'
}

/**
 * Applies the changes between two documents of a provider to its spec, completely or not at all.
 *
 * @throws UpdateError, SpecError or UnsupportedSpecError; nothing is written then
 */
export async function updateSpec(options: UpdateOptions): Promise<Update> {
  const folder = join(options.root, 'specs', options.provider)
  await restoreInterrupted(options.root, options.provider)
  const texts = await readTexts(folder).catch(() => new Map<string, string>())
  if (!texts.has('openapi.yaml'))
    throw new UpdateError(`There is no specs/${options.provider}/openapi.yaml. Make the spec with pnpm new-provider.`)
  const upstream = await readUpstream(folder)
  if (!options.check) await rejectUncommitted(options, upstream, texts)
  if (upstream === undefined && options.base === undefined)
    throw new UpdateError(`specs/${options.provider} has no ${UPSTREAM}. Name the document that the spec was made from with --base.`)
  const document = await digestOf(options.from).catch(() => {
    throw new UpdateError(`${options.from} cannot be read. Name the newer document with --from.`)
  })
  if (upstream !== undefined && options.base === undefined && document.digest === upstream.digest)
    return { findings: [], leftOut: leftOutOf(upstream), texts, upstream }
  const newer = await readDocument(options.from)
  const base = options.base === undefined ? (upstream as Upstream).document : await readDocument(options.base)
  const plan = planOf(new Side(base), new Side(newer), new Spec(texts), upstream)
  rejectForeign(options, plan)
  // A scratch folder beside the spec can be renamed to it.
  const scratch = await mkdtemp(join(options.root, 'specs', `.${options.provider}-${process.pid}-`))
  try {
    const work = join(scratch, options.provider)
    await cp(folder, work, { recursive: true })
    let { findings, result, problems } = await applied(work, texts, plan, options, new Set())
    const held = namesInProblems(problems)
    if (held.size > 0) ({ findings, result, problems } = await applied(work, texts, plan, options, held))
    const fatal = problems.filter(({ rule, severity }) => severity === 'error' && FATAL.has(rule))
    if (fatal.length > 0) throw new SpecError(fatal)
    const next = newUpstream(upstream, {
      ...plan,
      ...result,
      ...document,
      document: newer,
      findings,
      written: digestOfTexts(result.texts),
    })
    await writeFile(join(work, UPSTREAM), upstreamText(next))
    if (!options.check) await swap(work, folder, scratch)
    return { findings, leftOut: leftOutOf(next), texts: result.texts, upstream: next }
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

interface Plan {
  readonly base: Side
  readonly newer: Side
  readonly spec: Spec
  readonly ours: readonly OurOperation[]
  readonly pairs: OperationPairs
  readonly prefix: string
  readonly known: Upstream['schemas']
}

function planOf(base: Side, newer: Side, spec: Spec, upstream: Upstream | undefined): Plan {
  const ours = ourOperations(spec)
  const pairs = pairOperations(base, newer, ours, upstream?.operations ?? {})
  const prefix = prefixOf(new Map(ours.map((own) => [`${own.method} ${templateOf(own.path)}`, own])), base.routes())
  return { base, newer, spec, ours, pairs, prefix, known: upstream?.schemas ?? {} }
}

/** Returns the OpenAPI document of a file in its normal form. */
async function readDocument(path: string): Promise<Document> {
  const document = await readSource(path)
  upgrade(document)
  for (const key of ['webhooks', 'externalDocs']) delete document[key]
  plainReferences(document)
  return normalForm(document as unknown as Document)
}

async function rejectUncommitted({ root, provider }: UpdateOptions, upstream: Upstream | undefined, texts: Texts): Promise<void> {
  const status = await new Git(root).try('status', '--porcelain', '--', `specs/${provider}`)
  if (status === undefined || status.trim() === '' || upstream?.written === digestOfTexts(texts)) return
  throw new UpdateError(`specs/${provider} has uncommitted changes. Commit them first, so that the update can be told from them.`)
}

function rejectForeign({ provider, yes, remove }: UpdateOptions, { ours, pairs }: Plan): void {
  const known = pairs.paired.filter((pair) => pair.ours !== undefined)
  if (known.length * 2 < ours.length)
    throw new UpdateError(`The base is not the document of specs/${provider}: it has ${known.length} of the ${ours.length} operations.`)
  const gone = known.filter(({ newer }) => newer === undefined).length
  if (gone * 10 > known.length && !yes)
    throw new UpdateError(
      `The newer document lacks ${gone} of the ${known.length} operations, which the update would ${remove ? 'remove' : 'deprecate'}. Pass --yes if this is right.`,
    )
}

interface Result {
  readonly texts: Texts
  readonly schemas: ReadonlyMap<string, string>
  readonly names: ReadonlyMap<string, string>
  readonly rejected: ReadonlyMap<string, string>
}

/** Applies a plan in a folder. @param held names of fields and parameters that are not removed */
async function applied(
  work: string,
  before: Texts,
  plan: Plan,
  options: UpdateOptions,
  held: ReadonlySet<string>,
): Promise<{ findings: Finding[]; result: Result; problems: LintResult['problems'] }> {
  const { spec, pairs, prefix, base } = plan
  // Naming changes the document's new operations.
  const newer = new Side(plan.newer.document as unknown as Document)
  const proposals = proposeNames(newer, spec, plan.ours, pairs, prefix)
  const taken = takenNames(proposals.names, options.provider)
  const merged = merge({ base, newer, spec, pairs, known: plan.known, taken, held })
  const added = additions(newer, spec, proposals, merged.fragments)
  let texts = edited(before, editsOf(merged, added.edits))
  const routes = routeFindings(new Spec(texts), pairs, prefix, options)
  const later = [...routes.findings, ...extensionFindings(new Spec(texts), routes)]
  const findings = [...merged.findings, ...added.findings, ...later]
  texts = edited(
    texts,
    later.flatMap(({ edits, state }) => (state === 'applied' ? edits : [])),
  )
  texts = edited(texts, orphanEdits(spec, new Spec(texts)))
  const isUnchanged = [...new Set([...before.keys(), ...texts.keys()])].every((file) => before.get(file) === texts.get(file))
  const finished = isUnchanged
    ? { texts, problems: [] }
    : await finish(work, before, texts, { added: proposals.operations.map(({ id }) => id), copies: merged.copies })
  findings.push(...contradictions(spec, new Spec(finished.texts), work, finished.problems))
  const names = new Map(proposals.operations.map(({ route, id }) => [route.label, id]))
  const schemas = new Map([...merged.links.ours, ...merged.fragments.added].map(([name, place]) => [name, String(place.path[0])]))
  return { findings, result: { texts: finished.texts, schemas, names, rejected: proposals.leftOut }, problems: finished.problems }
}

/** Completes examples and to-dos, and lints the result. */
async function finish(
  work: string,
  before: Texts,
  merged: Texts,
  added: Additions,
): Promise<{ texts: Texts; problems: LintResult['problems'] }> {
  const root = join(work, 'openapi.yaml')
  await writeTexts(work, merged, before)
  const { document } = await bundleFiles(await openSpec(root))
  let texts = edited(merged, [...exampleEdits(document, new Spec(merged)), ...lifecycleEdits(document, new Spec(merged))])
  texts = edited(texts, todoEdits(new Spec(before), new Spec(texts), added))
  const uncounted = edited(texts, uncountEdits(new Spec(texts)))
  await writeTexts(work, uncounted, before)
  const { problems } = await lintSpec(root)
  const counted = edited(texts, countEdits(new Spec(texts), problems))
  await writeTexts(work, counted, uncounted)
  return { texts: counted, problems }
}

function edited(texts: Texts, edits: readonly FileEdit[]): Texts {
  const byFile = new Map<string, FileEdit[]>()
  for (const one of edits) byFile.set(one.file, [...(byFile.get(one.file) ?? []), one])
  const result = new Map(texts)
  for (const [file, own] of byFile) {
    const old = result.get(file)
    const text = old === undefined ? fileText(parse(editText('{}\n', own)) as object) : editText(old, own)
    if (text.trim() === '{}') result.delete(file)
    else result.set(file, text)
  }
  return result
}

async function writeTexts(folder: string, texts: Texts, before: Texts): Promise<void> {
  for (const file of before.keys()) if (!texts.has(file)) await rm(join(folder, file), { force: true })
  for (const [file, text] of texts) {
    if (before.get(file) === text) continue
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), text)
  }
}

/** Returns the names in problems of x- keys: what they name has to stay. */
function namesInProblems(problems: LintResult['problems']): Set<string> {
  const own = problems.filter(({ rule, severity }) => severity === 'error' && (rule === 'resources' || rule === 'pagination'))
  return new Set(own.flatMap(({ message }) => message.match(/[\w-]+/g) ?? []))
}

/** Puts a spec's folder back that a run moved away before it was ended, and removes what such runs left. */
async function restoreInterrupted(root: string, provider: string): Promise<void> {
  const specs = join(root, 'specs')
  for (const scratch of await readdir(specs).catch(() => [])) {
    const pid = new RegExp(`^\\.${provider}-(\\d+)-`).exec(scratch)?.[1]
    if (pid === undefined || isRunning(Number(pid))) continue
    if (!existsSync(join(specs, provider)) && existsSync(join(specs, scratch, 'old')))
      await rename(join(specs, scratch, 'old'), join(specs, provider))
    await rm(join(specs, scratch), { recursive: true, force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // A process of somebody else is running, too.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Replaces the spec's folder; puts the old one back if that fails. */
async function swap(work: string, folder: string, scratch: string): Promise<void> {
  const old = join(scratch, 'old')
  await rename(folder, old)
  await rename(work, folder).catch(async (error: unknown) => {
    await rename(old, folder)
    throw error
  })
}

function leftOutOf({ operations }: Upstream): Map<string, string> {
  return new Map(Object.entries(operations).flatMap(([route, { leftOut }]) => (leftOut === undefined ? [] : [[route, leftOut] as const])))
}
