import { TsDsl } from '@hey-api/openapi-ts'
import ts from 'typescript'

const { factory } = ts

/**
 * Length that the type of one schema may have, counted in characters of names and values: schemas that it holds are written out
 * in its type, again and again. TypeScript refuses to declare a type (TS7056) somewhere between 615,000 and 780,000
 * characters; long before, declarations grow to megabytes, and compiling a few hundred of them takes minutes and gigabytes.
 */
const LONGEST = 15_000

/** A schema of hey-api, and what is known about it. */
export interface Schema {
  /** Name of its constant. */
  readonly name: string
  readonly expression: TsDsl<ts.Expression>
  /** Name of its documented type in types.gen.ts, and the part of that type; undefined if none is documented. */
  readonly type: string | undefined
  readonly part: string | undefined
  /** Whether it describes a part of a request. */
  readonly isRequest: boolean
}

/**
 * The expression of a zod schema:
 *
 * - A schema of a response has the documented type of the values that it parses: it accepts more, but a caller's `switch` stays
 *   checked, and a value that was read can be sent back. A schema of a request keeps zod's type, so that it can be extended,
 *   unless it would be too long. So does a schema without a documented type.
 * - Bundlers may drop each schema that nobody imports. A single annotation covers a function only, not the calls within a call.
 */
export class FinishedSchema extends TsDsl<ts.Expression> {
  readonly '~dsl' = 'FinishedSchema'
  readonly schema: Schema
  /** The namespaces of types.gen.ts that the expression uses. */
  readonly types: TsDsl
  /** Lengths of the types of the schemas before this one, by name. */
  readonly lengths: Map<string, number>

  constructor(schema: Schema, types: TsDsl, lengths: Map<string, number>) {
    super()
    this.schema = schema
    this.types = types
    this.lengths = lengths
  }

  override analyze(context: Parameters<TsDsl['analyze']>[0]): void {
    context.analyze(this.schema.expression)
    context.analyze(this.types)
  }

  override toAst(): ts.Expression {
    const { name, expression, type, part, isRequest } = this.schema
    const schema = expression.toAst()
    const length = lengthOf(schema, this.lengths)
    const isInferred = type === undefined || (isRequest && length <= LONGEST)
    this.lengths.set(name, isInferred ? length : 0)
    const finished = droppable(schema)
    if (isInferred) return finished
    const unknown = factory.createAsExpression(finished, factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword))
    return factory.createAsExpression(unknown, reference('z.ZodMiniType', documentedType(type, part)))
  }
}

function documentedType(name: string, part: string | undefined): ts.TypeNode {
  const type = reference(`t.${name}`)
  if (part === undefined) return type
  const key = factory.createLiteralTypeNode(factory.createStringLiteral(part))
  return reference('NonNullable', factory.createIndexedAccessTypeNode(type, key))
}

function reference(name: string, ...generics: readonly ts.TypeNode[]): ts.TypeNode {
  return factory.createTypeReferenceNode(name, generics)
}

/** Marks an expression as one without side effects. */
function droppable(schema: ts.Expression): ts.Expression {
  if (!ts.isCallExpression(schema)) return schema
  const inFunction = () => factory.createArrowFunction(undefined, undefined, [], undefined, undefined, schema)
  const isOneCall = ts.isPropertyAccessExpression(schema.expression) && !hasCall(schema.expression) && !schema.arguments.some(hasCall)
  const call = isOneCall ? schema : factory.createCallExpression(factory.createParenthesizedExpression(inFunction()), undefined, [])
  return ts.addSyntheticLeadingComment(call, ts.SyntaxKind.MultiLineCommentTrivia, ' @__PURE__ ')
}

function hasCall(node: ts.Node): boolean {
  return ts.isCallExpression(node) || (ts.forEachChild(node, hasCall) ?? false)
}

function lengthOf(node: ts.Node, lengths: ReadonlyMap<string, number>): number {
  // A reference back to a schema around it has the type any.
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'lazy') return 0
  let length = 0
  if (ts.isIdentifier(node) || ts.isLiteralExpression(node)) length = node.text.length + (lengths.get(node.text) ?? 0)
  ts.forEachChild(node, (child) => void (length += lengthOf(child, lengths)))
  return length
}
