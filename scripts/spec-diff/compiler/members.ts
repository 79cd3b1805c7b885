import ts from 'typescript'

/** The members of a union, by what code can do with them. */
export interface Members {
  /** Literals in the source's spelling. */
  readonly literals: ReadonlySet<string>
  /** Kinds of all members: string, number, `an object`, `a list`, `a file`. */
  readonly kinds: ReadonlySet<string>
  readonly objects: readonly ts.Type[]
  readonly lists: readonly ts.Type[]
  /** Whether a value may be null. */
  readonly isNullable: boolean
  readonly isUnknown: boolean
  /** Whether there is no value at all, as in a response without a body. */
  readonly isEmpty: boolean
}

const OBJECT = 'an object'
const LIST = 'a list'

/** Sorts members of a union. */
export function sortMembers(types: readonly ts.Type[], checker: ts.TypeChecker): Members {
  const literals = new Set<string>()
  const kinds = new Set<string>()
  const objects: ts.Type[] = []
  const lists: ts.Type[] = []
  let [isNullable, isUnknown] = [false, false]
  for (const type of types) {
    if (type.flags & ts.TypeFlags.Null) isNullable = true
    else if (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) isUnknown = true
    else if (!(type.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Void | ts.TypeFlags.Never))) {
      const kind = kindOf(type, checker)
      kinds.add(kind)
      if (type.flags & (ts.TypeFlags.Literal | ts.TypeFlags.BooleanLiteral)) literals.add(checker.typeToString(type))
      if (kind === OBJECT) objects.push(type)
      if (kind === LIST) lists.push(type)
    }
  }
  if (literals.has('true') && literals.has('false')) for (const literal of ['true', 'false']) literals.delete(literal)
  return { literals, kinds, objects, lists, isNullable, isUnknown, isEmpty: kinds.size === 0 && !isNullable && !isUnknown }
}

/** Returns the kind of the values of a literal. */
export function kindOfLiteral(literal: string): string {
  return literal.startsWith('"') ? 'string' : /^(?:true|false)$/.test(literal) ? 'boolean' : 'number'
}

function kindOf(type: ts.Type, checker: ts.TypeChecker): string {
  if (type.flags & ts.TypeFlags.StringLike) return 'string'
  if (type.flags & ts.TypeFlags.NumberLike) return 'number'
  if (type.flags & ts.TypeFlags.BooleanLike) return 'boolean'
  if (type.flags & ts.TypeFlags.BigIntLike) return 'bigint'
  if (type.isIntersection()) return type.types.map((part) => kindOf(part, checker)).find((kind) => kind !== OBJECT) ?? OBJECT
  if (!(type.flags & ts.TypeFlags.Object)) return checker.typeToString(type)
  if (checker.isArrayType(type) || checker.isTupleType(type)) return LIST
  const declaration = type.symbol?.declarations?.[0]
  if (declaration && /[\\/]lib\.[\w.]+\.d\.ts$/.test(declaration.getSourceFile().fileName))
    return /^(?:Blob|File)$/.test(type.symbol.name) ? 'a file' : `a ${type.symbol.name}`
  return type.getCallSignatures().length > 0 ? 'a function' : OBJECT
}
