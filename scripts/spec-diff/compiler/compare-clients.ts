import ts from 'typescript'
import { type Client, readClient } from './client.ts'
import { MethodComparer } from './compare-methods.ts'
import type { Direction } from './difference.ts'
import type { ClientDifferences } from './client-differences.ts'
import { exportsOf } from './exports.ts'
import { type Finding, Findings } from './findings.ts'
import type { Versions } from './member-differences.ts'
import { loadClients } from './program.ts'
import type { Sources } from './sources.ts'
import { TypeComparer } from './type-comparer.ts'
import { TypeReader } from './type-reader.ts'

const UNCUT = ts.TypeFormatFlags.NoTruncation

/** Compares two versions of a client, each with its own core. @param classNames name of its class in each version */
export function compareClients(before: Sources, after: Sources, classNames: Versions<string>): ClientDifferences {
  const files = ['src/index.gen.ts', 'src/paths.gen.ts']
  if (before.get('client/src/functions.gen.ts') !== after.get('client/src/functions.gen.ts')) files.push('src/functions.gen.ts')
  const program = loadClients(before, after, files)
  const [was, is] = [readClient(program, 'before', classNames.before), readClient(program, 'after', classNames.after)]
  const reader = new TypeReader(program.checker, { before: was.types, after: is.types })
  const first = new TypeComparer(reader, new Map())
  const found = compareMethods(reader, first, was.methods, is.methods)
  // The places of renamed types tell them apart only after all were seen.
  const comparer = first.renamed.size > 0 ? new TypeComparer(reader, first.renamed) : first
  const methods = comparer === first ? found : compareMethods(reader, comparer, was.methods, is.methods)
  const options = compareOptions(comparer, was, is)
  const others = [
    ...compareMethods(reader, comparer, was.routes, is.routes),
    ...compareMethods(reader, comparer, was.functions, is.functions),
  ]
  const core = program.isSameCore ? [] : compareCore(reader, comparer, was, is)
  // Routes, functions and core's types repeat most of what methods and options have said.
  const known = new Set([...methods.map((finding) => textOf(finding)), ...options.map((finding) => textOf(finding, 1))])
  return {
    findings: methods,
    others: others.filter((finding) => !known.has(textOf(finding))),
    options: [...options, ...core.filter((finding) => !known.has(textOf(finding, 1)))],
    names: [...is.methods.keys(), ...is.types.keys(), ...program.unchanged],
    methods: missing(was.methods, is.methods),
    routes: missing(was.routes, is.routes),
    types: missing(was.types, is.types),
    renamed: comparer.renamed,
    exports: { before: exportsOf(before), after: exportsOf(after) },
  }
}

function compareMethods(reader: TypeReader, comparer: TypeComparer, before: Client['methods'], after: Client['methods']): Finding[] {
  const methods = new MethodComparer(reader, comparer)
  methods.compareAll(before, after)
  return methods.findings.all()
}

function compareOptions(comparer: TypeComparer, before: Client, after: Client): Finding[] {
  const findings = new Findings()
  if (before.options && after.options)
    findings.add(comparer.compare({ type: before.options }, { type: after.options }, ['options']), 'request', '')
  return findings.all()
}

/** Compares the exported types of core. Users pass options, implement stores and fetch, and read the others. */
function compareCore(reader: TypeReader, comparer: TypeComparer, before: Client, after: Client): Finding[] {
  const { checker } = reader
  const findings = new Findings()
  for (const [name, type] of before.core) {
    const other = after.core.get(name)
    const directions: Direction[] = name.endsWith('Options')
      ? ['request']
      : /Store$|^Fetch/.test(name)
        ? ['request', 'response']
        : ['response']
    if (!other) findings.note('', [name], { level: 'breaking', message: 'is no longer exported' })
    else
      for (const direction of directions) {
        findings.add(comparer.compare({ type }, { type: other }, [name]), direction, '')
        for (const member of changedFunctions(reader, { before: type, after: other }, direction))
          findings.note('', [name, member], { level: 'breaking', message: 'takes or returns another type' })
      }
  }
  for (const name of after.core.keys())
    if (!before.core.has(name)) findings.note('', [name], { level: 'added', message: 'is a new export' })
  const all = findings.all()
  const texts = new Set(all.map((finding) => textOf(finding)))
  // What a class or an interface inherits is reported where it is declared.
  return all.filter(({ component, message, steps }) => {
    const own = steps.slice(1)
    const isSaid = (base: string) => texts.has(textOf({ component, message, steps: [base].concat(own) }))
    return !basesOf(checker, before.core.get(steps[0] ?? '')).some(isSaid)
  })
}

/**
 * Yields the members that are functions and no longer fit. Those with the same text are left out: their types are compared by themselves, and
 * classes with private members never fit those of another core.
 */
function* changedFunctions(reader: TypeReader, { before, after }: Versions<ts.Type>, direction: Direction): Generator<string> {
  const { checker } = reader
  const textOfType = (type: ts.Type) => checker.typeToString(type, undefined, UNCUT)
  const members = reader.properties(after)
  for (const [name, { type }] of reader.properties(before)) {
    const other = members.get(name)?.type
    const isFunction = other !== undefined && [type, other].every((one) => checker.getNonNullableType(one).getCallSignatures().length > 0)
    if (!isFunction || textOfType(type) === textOfType(other)) continue
    if (direction === 'request' ? !checker.isTypeAssignableTo(type, other) : !checker.isTypeAssignableTo(other, type)) yield name
  }
}

function basesOf(checker: ts.TypeChecker, type: ts.Type | undefined): string[] {
  const bases = type?.isClassOrInterface() ? checker.getBaseTypes(type) : []
  return bases.flatMap((base) => [base.symbol.name].concat(basesOf(checker, base)))
}

/** @param skipped number of steps to skip */
function textOf({ component, steps, message }: Pick<Finding, 'component' | 'steps' | 'message'>, skipped = 0): string {
  return JSON.stringify([component, steps.slice(skipped), message])
}

function missing(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): Versions<readonly string[]> {
  return {
    before: [...before.keys()].filter((name) => !after.has(name)),
    after: [...after.keys()].filter((name) => !before.has(name)),
  }
}
