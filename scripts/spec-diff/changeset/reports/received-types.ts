import ts from 'typescript'
import type { Sections } from '@hostwright/api-report/report.ts'
import { nameIn, ownerOf, unmarked } from './line-name.ts'

/** From a package to its users, from them to it, or, where that cannot be told, either way. */
type Way = 1 | -1 | 0

interface Mention {
  readonly owner: string
  readonly name: string
  /** As seen from what mentions it. */
  readonly way: Way
}

/**
 * Types that users only ever receive: no function takes them, no callback answers with them, and no option holds them. What stands
 * between the angle brackets of a type that is not known, or in a condition, tells nothing; a type of which nothing else is told may
 * be used either way.
 */
export function receivedTypes(report: Sections): ReadonlySet<string> {
  const lines = report.get('Signatures') ?? []
  const mentions = Map.groupBy(lines.flatMap(mentionsIn), ({ owner }) => owner)
  const [received, given] = [new Set<string>(), new Set<string>()]
  const values = new Set(lines.filter((line) => /^((abstract )?class|const|function) /.test(line)).map(ownerOf))
  const reach = (name: string, sides: readonly Set<string>[]): void => {
    for (const side of sides.filter((one) => !one.has(name))) {
      side.add(name)
      const other = side === received ? given : received
      for (const mention of mentions.get(name) ?? [])
        // An instance that users give is one that they have been given.
        if (mention.way !== 0) reach(mention.name, values.has(mention.name) ? [received] : [mention.way === 1 ? side : other])
    }
  }
  for (const name of values) reach(name, [received])
  for (const name of lines.map(ownerOf)) if (!received.has(name) && !given.has(name)) reach(name, [received, given])
  return new Set([...received].filter((name) => !given.has(name)))
}

/** Types of other people that hand on what they hold as it is. */
const containers =
  /^(Array|AsyncGenerator|AsyncIterable|AsyncIterableIterator|AsyncIterator|Exclude|Extract|Generator|Iterable|IterableIterator|Iterator|Map|NonNullable|Omit|Partial|Pick|Promise|PromiseLike|ReadableStream|Readonly|ReadonlyArray|ReadonlyMap|ReadonlySet|Record|Required|Set)$/

function mentionsIn(line: string): Mention[] {
  const owner = ownerOf(line)
  const found: Mention[] = []
  const walk = (node: ts.Node, way: Way): void => {
    const each = (nodes: readonly ts.Node[] | undefined, to: Way) => nodes?.forEach((part) => walk(part, to))
    if (ts.isTypeReferenceNode(node) || ts.isExpressionWithTypeArguments(node)) {
      const name = (ts.isTypeReferenceNode(node) ? node.typeName : node.expression).getText()
      found.push({ owner, name, way })
      each(node.typeArguments, containers.test(name) ? way : 0)
    } else if (ts.isFunctionLike(node)) {
      each(node.typeParameters, 0)
      each(node.parameters, -way as Way)
      if (node.type !== undefined) walk(node.type, way)
    } else if (isUncertain(node)) node.forEachChild((part) => walk(part, 0))
    else if (ts.isMappedTypeNode(node)) {
      walk(node.typeParameter, 0)
      if (node.type !== undefined) walk(node.type, way)
    } else node.forEachChild((part) => walk(part, way))
  }
  walk(ts.createSourceFile('line.d.ts', statementOf(line), ts.ScriptTarget.Latest, true), 1)
  return found
}

/** Parts in which a type says what another one is, and not what is handed over. */
function isUncertain(node: ts.Node): boolean {
  if (ts.isConditionalTypeNode(node) || ts.isIndexedAccessTypeNode(node) || ts.isTypeParameterDeclaration(node)) return true
  return ts.isTypeOperatorNode(node) && node.operator === ts.SyntaxKind.KeyOfKeyword
}

/** A line of a report as TypeScript. */
function statementOf(line: string): string {
  const text = unmarked(line).replaceAll(/(?<=\w)@[\w/-]+/g, '')
  if (/^(const|function) /.test(text)) return `declare ${text}`
  if (text.startsWith('type ')) return text.includes('=') ? text : ''
  if (text.startsWith('interface ')) return `${text} {}`
  if (/^(abstract )?class /.test(text)) return `declare ${text.replace(/ at [\w.]+$/, '')} {}`
  const name = nameIn(text)
  const rest = text.slice(text.indexOf(name) + name.length)
  return `interface Members { ${/^: (readonly )?\[\w+: /.test(rest) ? rest.slice(2) : `member${rest}`} }`
}
