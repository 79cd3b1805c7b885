import { join, dirname } from 'node:path'
import ts from 'typescript'
import type { PublicPackage } from './packages.ts'

/** The built declarations of a package, ready to be asked what its names mean. */
export interface Declarations {
  readonly checker: ts.TypeChecker
  /** @throws Error where the file is not built */
  readonly entry: (file: string) => ts.SourceFile
  /** Files of the package itself. */
  readonly files: readonly ts.SourceFile[]
  /** Which package a file belongs to, of those in this repository. */
  readonly packageOf: (file: ts.SourceFile) => PublicPackage | undefined
}

const options: ts.CompilerOptions = {
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  target: ts.ScriptTarget.ESNext,
  // Names are followed, types are not evaluated: libraries and other people's packages need not be read.
  noLib: true,
  types: [],
}

/** Reads what `pnpm build` wrote of a package, and of its neighbours what it takes from them. */
export function readDeclarations(one: PublicPackage, all: readonly PublicPackage[]): Declarations {
  const host = ts.createCompilerHost(options, true)
  const neighbours = new Map(all.flatMap(({ entries }) => [...entries]))
  const packageOf = (file: ts.SourceFile) => all.find(({ path }) => file.fileName.startsWith(`${path.replaceAll('\\', '/')}/`))
  host.resolveModuleNameLiterals = (literals, containing) =>
    literals.map(({ text }) => {
      const file = text.startsWith('.') ? join(dirname(containing), text).replace(/\.js$/, '.d.ts') : neighbours.get(text)
      const isThere = file !== undefined && host.fileExists(file)
      return { resolvedModule: isThere ? { resolvedFileName: file.replaceAll('\\', '/'), extension: ts.Extension.Dts } : undefined }
    })
  const roots = [...one.entries.values()].filter((file) => file !== undefined)
  const program = ts.createProgram(roots, options, host)
  return {
    checker: program.getTypeChecker(),
    entry(file) {
      const found = program.getSourceFile(file)
      if (found === undefined) throw new Error(`${file} is not there. Build the packages with \`pnpm build\`, then run this again.`)
      return found
    },
    files: program.getSourceFiles().filter((file) => packageOf(file) === one),
    packageOf,
  }
}
