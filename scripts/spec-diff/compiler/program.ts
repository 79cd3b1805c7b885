import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { changedSources } from './changed-sources.ts'
import { codeOf, type Sources } from './sources.ts'

/** A program with two versions of a client. */
export interface ClientProgram {
  readonly checker: ts.TypeChecker
  /** Whether both versions have the same core. */
  readonly isSameCore: boolean
  /** Names of types, methods and functions that were left out, as they are equal. */
  readonly unchanged: readonly string[]
  /** Returns the module of a client's file, such as `src/index.gen.ts`; undefined if there is none. */
  moduleOf(side: Side, file: string): ts.Symbol | undefined
}

export type Side = 'before' | 'after'

const LIBRARIES = dirname(fileURLToPath(import.meta.resolve('typescript')))

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: [
    'lib.es2023.d.ts',
    'lib.webworker.d.ts',
    'lib.webworker.iterable.d.ts',
    'lib.webworker.asynciterable.d.ts',
    'lib.esnext.disposable.d.ts',
  ],
  noEmit: true,
  types: [],
}

/** Loads what differs between two versions of a client, each with its own core. Equal types, and equal cores, are one. */
export function loadClients(before: Sources, after: Sources, files: readonly string[]): ClientProgram {
  const isSameCore = coreOf(before) === coreOf(after)
  const { shared, unchanged, ...changed } = changedSources(before, after, isSameCore)
  const texts = new Map([['/shared/types.ts', shared]])
  for (const side of ['before', 'after'] as const) for (const [path, text] of changed[side]) texts.set(`/${side}/${path}`, text)
  const core = (side: string) => `/${isSameCore ? 'after' : side}/core/src`
  const resolve = (name: string, from: string): string | undefined => {
    if (name === '@shared/types') return '/shared/types.ts'
    if (name.startsWith('.')) return posix.join(posix.dirname(from), name).replace(/\.js$/, '.ts')
    const [, entry = 'index'] = /^@hostwright\/core(?:\/(.+))?$/.exec(name) ?? []
    return name.startsWith('@hostwright/core') ? `${core(from.split('/')[1] ?? '')}/${entry}.ts` : undefined
  }
  const roots = (['before', 'after'] as const)
    .flatMap((side) => files.map((file) => `/${side}/client/${file}`))
    .filter((file) => texts.has(file))
  const program = ts.createProgram(roots, OPTIONS, hostOf(texts, resolve))
  const checker = program.getTypeChecker()
  return {
    checker,
    isSameCore,
    unchanged,
    moduleOf(side, file) {
      const source = program.getSourceFile(`/${side}/client/${file}`)
      return source && checker.getSymbolAtLocation(source)
    },
  }
}

function coreOf(sources: Sources): string {
  return JSON.stringify([...sources].filter(([path]) => path.startsWith('core/')).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

// The standard library and core are larger than a client; comparisons share them.
const parsed = new Map<string, ts.SourceFile>()

function parse(file: string, text: string, options: ts.ScriptTarget | ts.CreateSourceFileOptions): ts.SourceFile {
  const known = parsed.get(file)
  if (known?.text === text) return known
  const source = ts.createSourceFile(file, text, options)
  parsed.set(file, source)
  return source
}

function hostOf(texts: ReadonlyMap<string, string>, resolve: (name: string, from: string) => string | undefined): ts.CompilerHost {
  return {
    fileExists: (file) => texts.has(file),
    readFile: (file) => texts.get(file),
    getSourceFile(file, options) {
      const text =
        texts.get(file) ?? (dirname(file) === LIBRARIES ? (parsed.get(file)?.text ?? codeOf(ts.sys.readFile(file) ?? '')) : undefined)
      return text === undefined ? undefined : parse(file, text, options)
    },
    getDefaultLibFileName: () => join(LIBRARIES, 'lib.d.ts'),
    getDefaultLibLocation: () => LIBRARIES,
    getCurrentDirectory: () => '/',
    getCanonicalFileName: (file) => file,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    writeFile: () => undefined,
    resolveModuleNameLiterals: (names, from) =>
      names.map(({ text }) => {
        const file = resolve(text, from)
        return { resolvedModule: file === undefined ? undefined : { resolvedFileName: file, extension: ts.Extension.Ts } }
      }),
  }
}
