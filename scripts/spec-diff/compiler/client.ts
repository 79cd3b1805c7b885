import ts from 'typescript'
import type { ClientProgram, Side } from './program.ts'
import { isHidden } from './type-reader.ts'

/** A method of the client class, a function, or a route of `paths`. */
export interface ClientMethod {
  /** Type of the options; undefined if the method has none. */
  readonly options: ts.Type | undefined
  readonly isOptional: boolean
  /** The call that it returns, the type that it resolves to, and its parts: `Responses` and `Errors` by status, the `Item` of a list. */
  readonly call: ts.Type
  readonly awaited: ts.Type
  readonly parts: ReadonlyMap<string, ts.Type>
}

/** One version of a client, as users see it. */
export interface Client {
  /** Methods by the names that users call, such as `domains.dns.list`. */
  readonly methods: ReadonlyMap<string, ClientMethod>
  /** The exported types of the provider. */
  readonly types: ReadonlyMap<string, ts.Type>
  /** The type of the client's options. */
  readonly options: ts.Type | undefined
  /** The routes of `paths`, by `GET /domains`. */
  readonly routes: ReadonlyMap<string, ClientMethod>
  /** createClient and its auth methods, and the flat functions if the program has them. */
  readonly functions: ReadonlyMap<string, ClientMethod>
  /** The exported types of core by their names. */
  readonly core: ReadonlyMap<string, ts.Type>
}

/** Reads one version of a client. @param className name of its class */
export function readClient({ checker, moduleOf }: ClientProgram, side: Side, className: string): Client {
  const exported = new Map(exportsOf(checker, moduleOf(side, 'src/index.gen.ts')).map((symbol) => [symbol.name, symbol]))
  const typesIn = (file: RegExp) =>
    new Map(
      [...exported]
        .filter(([, { declarations }]) => declarations?.some((node) => file.test(node.getSourceFile().fileName)))
        .map(([name, symbol]) => [name, checker.getDeclaredTypeOfSymbol(symbol)]),
    )
  const client = exported.get(className)
  const methods = new Map<string, ClientMethod>()
  if (client) collectMethods(checker, checker.getDeclaredTypeOfSymbol(client), '', methods)
  const paths = exportsOf(checker, moduleOf(side, 'src/paths.gen.ts')).find(({ name }) => name === 'paths')
  const functions = ['src/provider.gen.ts', 'src/functions.gen.ts'].flatMap((file) => exportsOf(checker, moduleOf(side, file)))
  return {
    methods,
    types: typesIn(/\/types(?:\.gen)?\.ts$/),
    core: typesIn(/^\/\w+\/core\//),
    options: client && constructorOptions(checker, client),
    routes: new Map(paths && routesOf(checker, checker.getDeclaredTypeOfSymbol(paths))),
    functions: new Map(
      functions.flatMap((symbol) => {
        const [signature] = checker.getTypeOfSymbol(symbol).getCallSignatures()
        return signature ? [[symbol.name, methodOf(checker, signature)]] : []
      }),
    ),
  }
}

function exportsOf(checker: ts.TypeChecker, module: ts.Symbol | undefined): ts.Symbol[] {
  const symbols = module ? checker.getExportsOfModule(module) : []
  return symbols.map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol))
}

function collectMethods(checker: ts.TypeChecker, type: ts.Type, prefix: string, methods: Map<string, ClientMethod>): void {
  for (const symbol of checker.getPropertiesOfType(type)) {
    if (isHidden(symbol)) continue
    const member = checker.getTypeOfSymbol(symbol)
    const [signature] = member.getCallSignatures()
    if (signature) methods.set(prefix + symbol.name, methodOf(checker, signature))
    else if (member.isClass()) collectMethods(checker, member, `${prefix}${symbol.name}.`, methods)
  }
}

/** Reads a method when it is compared: most are equal, and their calls are large types. */
function methodOf(checker: ts.TypeChecker, signature: ts.Signature): ClientMethod {
  const [parameter] = signature.parameters
  const declaration = parameter?.valueDeclaration
  const call = signature.getReturnType()
  return {
    options: parameter && checker.getTypeOfSymbol(parameter),
    isOptional: declaration === undefined || (ts.isParameter(declaration) && checker.isOptionalParameter(declaration)),
    call,
    get awaited() {
      return checker.getAwaitedType(call) ?? call
    },
    get parts() {
      const target = (call as Partial<ts.TypeReference>).target
      const values = target ? checker.getTypeArguments(call as ts.TypeReference) : []
      const names = target?.typeParameters?.map(({ symbol }) => symbol.name) ?? []
      return new Map(values.map((value, index) => [names[index] ?? '', value]))
    },
  }
}

function constructorOptions(checker: ts.TypeChecker, client: ts.Symbol): ts.Type | undefined {
  const [parameter] = checker.getTypeOfSymbol(client).getConstructSignatures()[0]?.parameters ?? []
  return parameter && checker.getTypeOfSymbol(parameter)
}

/** Returns the routes of `paths`: each is an alias with the types of its operation. */
function routesOf(checker: ts.TypeChecker, paths: ts.Type): [string, ClientMethod][] {
  return checker.getPropertiesOfType(paths).flatMap((path) =>
    checker.getPropertiesOfType(checker.getTypeOfSymbol(path)).map((method): [string, ClientMethod] => {
      const call = checker.getTypeOfSymbol(method)
      const [options, responses = call, errors = call] = call.aliasTypeArguments ?? []
      const parts = new Map([
        ['Responses', responses],
        ['Errors', errors],
      ])
      return [`${method.name.toUpperCase()} ${path.name}`, { options, isOptional: false, call, awaited: call, parts }]
    }),
  )
}
