import ts from 'typescript'
import type { Side } from './program.ts'

/** A type, and the source that declares it: the source keeps the names of unions, which the type loses. */
export interface DeclaredType {
  readonly type: ts.Type
  readonly node?: ts.TypeNode | undefined
}

/** A property of an object type. */
export interface Property extends DeclaredType {
  readonly isOptional: boolean
  /** The exported type whose declaration contains it. */
  readonly owner: string | undefined
}

const ABSENT = ts.TypeFlags.Undefined | ts.TypeFlags.Never

/** Reads types of a client as its users see them. */
export class TypeReader {
  readonly checker: ts.TypeChecker
  /** The exported types of each side by their names. */
  readonly components: Readonly<Record<Side, ReadonlyMap<string, ts.Type>>>
  readonly #declared = new Map<ts.Type, ts.TypeNode | undefined>()

  constructor(checker: ts.TypeChecker, components: TypeReader['components']) {
    this.checker = checker
    this.components = components
  }

  /** Returns the name of an exported type. A literal type has none itself, only in the source. */
  nameOf({ type: { aliasSymbol, aliasTypeArguments }, node }: DeclaredType, side: Side): string | undefined {
    const written = node && ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName) ? node.typeName.text : undefined
    const name = written ?? (aliasTypeArguments ? undefined : aliasSymbol?.name)
    return name !== undefined && this.components[side].has(name) ? name : undefined
  }

  /** Returns the alternatives of a type; an exported type counts as one, unless it is the type itself. */
  *alternatives({ type, node }: DeclaredType, side: Side, isWhole = true): Generator<ts.Type> {
    const source = isWhole && this.nameOf({ type, node }, side) !== undefined ? this.#nodeOf(type) : node
    if (source && ts.isParenthesizedTypeNode(source)) yield* this.alternatives({ type, node: source.type }, side, false)
    else if (source && ts.isUnionTypeNode(source))
      for (const part of source.types) yield* this.alternatives({ type: this.checker.getTypeFromTypeNode(part), node: part }, side, false)
    else if (type.isUnion() && (isWhole || this.nameOf({ type }, side) === undefined)) yield* type.types
    else yield type
  }

  /** Returns a type's members without names: literals, primitives, objects. */
  members(type: ts.Type): ts.Type[] {
    return type.isUnion() ? type.types : [type]
  }

  /** Returns the properties that code can name; those that are always `undefined`, and may be left out, are not there. */
  properties(type: ts.Type): Map<string, Property> {
    const found = new Map<string, Property>()
    for (const symbol of this.checker.getPropertiesOfType(type)) {
      if (isHidden(symbol)) continue
      const property = this.#read(symbol)
      const isAbsent = this.members(property.type).every(({ flags }) => flags & ABSENT)
      if (!isAbsent || !(symbol.flags & ts.SymbolFlags.Optional)) found.set(symbol.name, property)
    }
    return found
  }

  /** Returns the type of a list's items. */
  itemsOf(list: ts.Type): DeclaredType {
    return { type: this.checker.getIndexTypeOfType(list, ts.IndexKind.Number) ?? this.checker.getAnyType() }
  }

  /** Returns the type of the properties without a name; undefined if there are none. */
  valuesOf(type: ts.Type): DeclaredType | undefined {
    const values = this.checker.getIndexTypeOfType(type, ts.IndexKind.String)
    return values && { type: values }
  }

  /** Returns whether an exported type has a property of its own or of a type that it intersects; undefined without such a type. */
  hasProperty(side: Side, component: string, name: string): boolean | undefined {
    const type = this.components[side].get(component)
    return type && this.checker.getPropertyOfType(type, name) !== undefined
  }

  #read(symbol: ts.Symbol): Property {
    const [declaration, second] = symbol.declarations ?? []
    const isPlain = declaration !== undefined && second === undefined && ts.isPropertySignature(declaration) && isTypesFile(declaration)
    const node = isPlain ? givenType(declaration) : undefined
    const type = node ? this.checker.getTypeFromTypeNode(node) : this.checker.getTypeOfSymbol(symbol)
    const isOptional = (symbol.flags & ts.SymbolFlags.Optional) !== 0
    return { type, node, isOptional, owner: declaration && ownerOf(declaration) }
  }

  #nodeOf(type: ts.Type): ts.TypeNode | undefined {
    if (!this.#declared.has(type)) {
      const declaration = type.aliasSymbol?.declarations?.[0]
      this.#declared.set(type, declaration && ts.isTypeAliasDeclaration(declaration) ? declaration.type : undefined)
    }
    return this.#declared.get(type)
  }
}

/** Whether a property is private, or has a symbol as its name, such as Symbol.iterator. */
export function isHidden({ name }: ts.Symbol): boolean {
  return name.startsWith('#') || name.startsWith('__')
}

function isTypesFile(node: ts.Node): boolean {
  return /\/types(?:\.gen)?\.ts$/.test(node.getSourceFile().fileName)
}

/** Returns the alias whose members include a property directly, as an intersection's members are. */
function ownerOf(declaration: ts.Declaration): string | undefined {
  let node: ts.Node = declaration.parent
  if (!ts.isTypeLiteralNode(node)) return undefined
  while (ts.isTypeLiteralNode(node) || ts.isIntersectionTypeNode(node) || ts.isParenthesizedTypeNode(node)) node = node.parent
  return ts.isTypeAliasDeclaration(node) ? node.name.text : undefined
}

/** Returns the type of a member without the `undefined` that optional members have, so that a named type keeps its name. */
function givenType({ type, questionToken }: ts.PropertySignature): ts.TypeNode | undefined {
  if (!questionToken || !type || !ts.isUnionTypeNode(type) || type.types.length !== 2) return type
  const [given, last] = type.types
  return last?.kind === ts.SyntaxKind.UndefinedKeyword ? given : type
}
