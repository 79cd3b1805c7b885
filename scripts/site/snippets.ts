import { format } from 'oxfmt'
import { code, Expression, literal, type OperationModel, type ProviderModel } from '@hostwright/generate'

/** The same call in three ways: title and TypeScript source. */
export type Snippets = readonly (readonly [title: string, source: string])[]

/** Returns the calls of an operation with its required example arguments: by class, function and path. */
export async function snippetsOf(model: ProviderModel, operation: OperationModel): Promise<Snippets> {
  const { folder, name, authMethods } = model
  const { id, flat, pages, httpMethod, path, examples, responseKind, bodiless } = operation
  const args = examples.required
  const [method] = authMethods
  const credentials = method?.flag === undefined ? `{ ${Object.keys(method?.credentials ?? {}).join(', ')} }` : `{ ${method.flag}: true }`
  const selected =
    method && authMethods.length > 1 ? `{ auth: ${method.selector}(${method.flag === undefined ? credentials : ''}) }` : credentials
  const call = (target: string) => {
    if (pages) return `for await (const item of ${target}) console.log(item)`
    return bodiless ? `await ${target}` : `const data = await ${target}`
  }
  const { headers, body, ...params } = args ?? {}
  const parseAs = responseKind === 'file' ? 'stream' : responseKind === 'text' ? 'text' : undefined
  const grouped = args && (args.path || args.query || headers) ? { ...params, header: headers } : undefined
  const options = literal({ params: grouped, body, parseAs })
  const byClass = `${folder}.${id}(${args ? literal(args) : ''})`
  const byFunction = `${flat}(${literal({ client: new Expression(code`client`), ...args })})`
  const byPath = `client.${httpMethod}(${literal(path)}${options === '{}' ? '' : `, ${options}`})`
  const sources: Snippets = [
    [
      'Class',
      `import { ${name} } from '@hostwright/${folder}'

const ${folder} = new ${name}(${credentials})
${call(byClass)}`,
    ],
    [
      'Function',
      `import { createClient, ${selected === credentials ? '' : `${method?.selector}, `}${flat} } from '@hostwright/${folder}/functions'

const client = createClient(${selected})
${call(byFunction)}`,
    ],
    [
      'Path',
      `import { create${name}Fetch } from '@hostwright/${folder}/openapi-fetch'

const client = create${name}Fetch(${credentials})
${bodiless ? '' : 'const { data } = '}await ${byPath}`,
    ],
  ]
  return Promise.all(sources.map(async ([title, source]) => [title, await formatted(source)] as const))
}

async function formatted(source: string): Promise<string> {
  const { code: text, errors } = await format('snippet.ts', source, { printWidth: 84, semi: false, singleQuote: true })
  if (errors[0]) throw new Error(`The snippet does not parse: ${errors[0].message}\n${source}`)
  return text.trim()
}
