import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import ts from 'typescript'

const CORE = resolve(import.meta.dirname, '../../../packages/core/src')

/** The files of core that this module reads: packages have to be generated anew when they change. */
export const READ_FILES = ['index.ts', 'client/options.ts', 'model/call-options.ts', 'auth/token-store.ts'] as const

/** An option as core's sources declare it. */
export interface CoreOption {
  readonly name: string
  readonly type: string
  /** From its comment; undefined if that states none. */
  readonly default: string | undefined
  /** First sentence of its comment. */
  readonly what: string
}

/** Returns the options that core gives every client. */
export const clientOptions = (): readonly CoreOption[] => optionsOf('client/options.ts', 'ClientOptions')

/** Returns the options of every call. */
export const callOptions = (): readonly CoreOption[] => optionsOf('model/call-options.ts', 'CallOptions')

/** Returns the options that calls of lists take as well. */
export const listOptions = (): readonly CoreOption[] => optionsOf('model/call-options.ts', 'ListCallOptions')

/** Returns the options of clients that fetch tokens. */
export const tokenStoreOptions = (): readonly CoreOption[] => optionsOf('auth/token-store.ts', 'TokenStoreOptions')

/** Returns the options of clients whose provider has x-consistency. */
export const consistencyOptions = (): readonly CoreOption[] => optionsOf('client/options.ts', 'ConsistencyOptions')

/** Returns the names of core's exports, which a package exports as well. */
export function coreNames(): readonly string[] {
  return sourceOf('index.ts').statements.flatMap((statement) =>
    ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause)
      ? statement.exportClause.elements.map(({ name }) => name.text)
      : [],
  )
}

function optionsOf(file: (typeof READ_FILES)[number], name: string): readonly CoreOption[] {
  const source = sourceOf(file)
  return source.statements.flatMap((statement) =>
    ts.isInterfaceDeclaration(statement) && statement.name.text === name
      ? statement.members.filter(ts.isPropertySignature).map((member) => optionOf(member, source))
      : [],
  )
}

function optionOf(member: ts.PropertySignature, source: ts.SourceFile): CoreOption {
  const comment = ts.getJSDocCommentsAndTags(member).map((doc) => ts.getTextOfJSDocComment(doc.comment) ?? '')
  const [what = '', ...more] = comment
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .split(/(?<=\.) (?=[A-Z])/)
  const [, value] = /^Default:? (.*?)[.;](?: |$)/.exec(more.find((text) => text.startsWith('Default')) ?? '') ?? []
  const type = member.type?.getText(source).replace(/ \| undefined$/, '') ?? ''
  return { name: member.name.getText(source), type, default: value, what }
}

function sourceOf(file: (typeof READ_FILES)[number]): ts.SourceFile {
  const path = join(CORE, file)
  return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
}
