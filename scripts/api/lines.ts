import ts from 'typescript'
import { access, type Line, type Writing } from './line.ts'
import { shortForm } from './short-form.ts'
import { typeText } from './type-text.ts'

/** The lines of a declaration and its members, in the order in which they are declared. */
export function linesOf(symbol: ts.Symbol, writing: Writing): Line[] {
  const name = writing.names.nameOf(symbol)
  const short = shortForm(symbol, name, writing)
  if (short !== undefined) return short
  return (symbol.declarations ?? []).flatMap((declared) => declarationLines(declared, name, symbol, writing))
}

function declarationLines(node: ts.Declaration, name: string, symbol: ts.Symbol, writing: Writing): Line[] {
  const text = (part: ts.Node) => typeText(part, writing.names, writing.mentions)
  const head = (start: string) => line(name, start, node)
  if (ts.isInterfaceDeclaration(node))
    return [head(`interface ${name}${parameters(node, text)}${heritage(node, text)}`), ...memberLines(node.members, name, text)]
  if (ts.isClassDeclaration(node)) {
    const path = writing.pathOf(symbol)
    const start = `${modifiers(node)}class ${name}${parameters(node, text)}${heritage(node, text)}`
    return [head(path === undefined ? start : `${start} at ${path}`), ...memberLines(node.members, path ?? name, text)]
  }
  if (ts.isTypeAliasDeclaration(node)) {
    const start = `type ${name}${parameters(node, text)}`
    if (!isPlainObject(node.type)) return [head(`${start} = ${text(node.type)}`)]
    return [head(start), ...memberLines(node.type.members, name, text)]
  }
  if (ts.isEnumDeclaration(node)) return [head(`${modifiers(node)}enum ${name}`), ...memberLines(node.members, name, text)]
  if (ts.isFunctionDeclaration(node)) return [head(`function ${name}${signature(node, text)}`)]
  if (ts.isVariableDeclaration(node)) return [head(`const ${name}: ${node.type === undefined ? 'any' : text(node.type)}`)]
  return [head(`${name}: ${text(node)}`)]
}

type Text = (part: ts.Node) => string

function memberLines(members: readonly ts.Node[], path: string, text: Text): Line[] {
  return members.flatMap((member) => oneMember(member, path, text))
}

function oneMember(member: ts.Node, path: string, text: Text): Line[] {
  const at = (name: ts.PropertyName) => path + access(name)
  const start = modifiers(member)
  if (ts.isPropertySignature(member) || ts.isPropertyDeclaration(member)) {
    if (ts.isPrivateIdentifier(member.name) || isPrivate(member)) return []
    const key = at(member.name)
    const mark = member.questionToken === undefined ? '' : '?'
    if (member.type !== undefined && isPlainObject(member.type))
      return [line(key, `${start}${key}${mark}: {…}`, member), ...memberLines(member.type.members, key, text)]
    return [line(key, `${start}${key}${mark}: ${member.type === undefined ? 'any' : text(member.type)}`, member)]
  }
  if (ts.isMethodSignature(member) || ts.isMethodDeclaration(member)) {
    if (isPrivate(member)) return []
    const mark = member.questionToken === undefined ? '' : '?'
    return [line(at(member.name), `${start}${at(member.name)}${mark}${signature(member, text)}`, member)]
  }
  if (ts.isAccessor(member)) {
    const kind = ts.isGetAccessor(member) ? 'get' : 'set'
    return isPrivate(member) ? [] : [line(at(member.name), `${start}${kind} ${at(member.name)}${signature(member, text)}`, member)]
  }
  if (ts.isConstructorDeclaration(member)) {
    const key = `${path}.constructor`
    return [line(key, `${start}${key}${signature(member, text)}`, member)]
  }
  if (ts.isEnumMember(member)) return [line(at(member.name), `${path}.${text(member)}`, member)]
  // What has no name, as an index signature.
  return [line(path, `${path}: ${text(member).replace(/;$/, '')}`, member)]
}

/** An object type of which each field can have a line of its own. */
export function isPlainObject(node: ts.TypeNode): node is ts.TypeLiteralNode {
  if (!ts.isTypeLiteralNode(node) || node.members.length === 0) return false
  return node.members.every((member) => ts.isPropertySignature(member) || ts.isIndexSignatureDeclaration(member))
}

/** A line, with the mark of what is deprecated. Other words of a comment do not count. */
export function line(key: string, text: string, node: ts.Node): Line {
  return { key, text: ts.getJSDocDeprecatedTag(node) === undefined ? text : `${text} @deprecated` }
}

function signature(node: ts.SignatureDeclarationBase, text: Text): string {
  const given = `${parameters(node, text)}(${node.parameters.map(text).join(', ')})`
  return node.type === undefined ? given : `${given}: ${text(node.type)}`
}

function parameters(node: { readonly typeParameters?: ts.NodeArray<ts.TypeParameterDeclaration> | undefined }, text: Text): string {
  return node.typeParameters === undefined ? '' : `<${node.typeParameters.map(text).join(', ')}>`
}

function heritage(node: ts.ClassDeclaration | ts.InterfaceDeclaration, text: Text): string {
  return (node.heritageClauses ?? []).map((clause) => ` ${text(clause)}`).join('')
}

/** `readonly `, `static ` and what else is written before a name; none of what every declaration has. */
function modifiers(node: ts.Node): string {
  const written = ts.canHaveModifiers(node) ? (ts.getModifiers(node) ?? []) : []
  return written
    .filter(({ kind }) => kind !== ts.SyntaxKind.ExportKeyword && kind !== ts.SyntaxKind.DeclareKeyword)
    .map((modifier) => `${modifier.getText()} `)
    .join('')
}

function isPrivate(node: ts.Node): boolean {
  return ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword)
}
