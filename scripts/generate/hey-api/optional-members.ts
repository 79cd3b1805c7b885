import type { TsDsl } from '@hey-api/openapi-ts'
import ts from 'typescript'

const { factory } = ts

/**
 * Makes a declaration of hey-api print `undefined` as a value of each optional member, as `exactOptionalPropertyTypes` tells it
 * from a missing one. A value that a caller may not have is then passed as it is. What may never be given stays so.
 */
export function allowUndefined(declaration: TsDsl): void {
  const print = declaration.toAst.bind(declaration)
  declaration.toAst = () => ts.transform(print(), [() => withUndefined]).transformed[0] as ts.Node
}

function withUndefined(node: ts.Node): ts.Node {
  const changed = ts.visitEachChild(node, withUndefined, undefined)
  if (!ts.isPropertySignature(changed) || !changed.questionToken || changed.type === undefined) return changed
  if (isNever(changed.type)) return changed
  const others = ts.isUnionTypeNode(changed.type) ? changed.type.types : [changed.type]
  const type = factory.createUnionTypeNode([...others, factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword)])
  return factory.updatePropertySignature(changed, changed.modifiers, changed.name, changed.questionToken, type)
}

/** Whether a type is `never`: hey-api writes keywords as the names of types, one within another. */
function isNever(node: ts.Node): boolean {
  return ts.isTypeReferenceNode(node) ? isNever(node.typeName) : ts.isIdentifier(node) && ts.idText(node) === 'never'
}
