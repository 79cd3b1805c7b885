import { codeSpan, prose } from '@hostwright/shared/text/markdown.ts'
import { Expression, inference, type OperationModel, type ProviderModel, sentence } from '@hostwright/generate'
import type { Document, MediaType, Parameter, RequestBody, Response, Schema } from '@hostwright/openapi/document.ts'
import { findRef } from '@hostwright/openapi/operations.ts'
import { type Row, rowsOf, textOf, typeOf } from './schema-rows.ts'
import { snippetsOf } from './snippets.ts'

/** Returns the section of an operation on its resource's page, as Markdown. */
export async function operationSection(model: ProviderModel, operation: OperationModel): Promise<string[]> {
  const { id, summary, description, httpMethod, path } = operation
  const snippets = await snippetsOf(model, operation)
  return [
    `## ${id}`,
    '',
    prose(sentence(summary)),
    '',
    codeSpan(`${httpMethod} ${path}`),
    '',
    ...description.split(/\n\s*\n/).flatMap((paragraph) => [prose(paragraph), '']),
    ...facts(operation).map((fact) => `- ${fact}`),
    '',
    '::: code-group',
    ...snippets.flatMap(([title, source]) => [`\`\`\`ts [${title}]`, source, '```']),
    ':::',
    '',
    ...parameters(model, operation),
    ...body(model.document, operation, model),
    ...responses(model.document, model, operation),
    tryIt(model, operation),
    '',
  ]
}

/** Returns what a caller has to know before a call: cost, pages, waits and retries. */
function facts(operation: OperationModel): string[] {
  const { charges, pages, wait, edit, retry, httpMethod, deprecated, authenticated, upload } = operation
  const states = Object.values(wait?.states ?? {}).flatMap(({ values }) => values)
  const retried = retry === 'safe' || (retry === undefined && !['POST', 'PATCH'].includes(httpMethod))
  return [
    deprecated ? '**Deprecated.**' : '',
    charges ? '**Costs money.** It can create an invoice; `allowCharges: false` rejects it before it is sent.' : '',
    pages ? '**Pages.** `for await` reads every page; `.pages()` gives one page at a time.' : '',
    wait ? `**Waits.** \`${wait.id}\` reads until the object is ${states.map((state) => codeSpan(state)).join(' or ')}.` : '',
    edit ? `**Edits.** \`${edit.id}\` reads ${codeSpan(edit.field)}, lets a function change it, and writes it.` : '',
    retried
      ? '**Retries.** Sent again after network errors, 408, 429 and passing server errors.'
      : '**Retries.** Sent again only if the first attempt did nothing.',
    authenticated ? '' : '**Public.** Needs no credentials.',
    upload ? '**Upload.** Size and type are checked against the limits of the upload token first.' : '',
    prose(inference(operation)),
  ].filter((fact) => fact !== '')
}

function parameters({ routes, document }: ProviderModel, { route }: OperationModel): string[] {
  const rows = (routes.get(route)?.parameters ?? []).flatMap((parameter) => parameterRows(document, parameter))
  return rows.length === 0 ? [] : ['**Parameters**', '', ...table(rows), '']
}

function parameterRows(document: Document, parameter: Parameter): Row[] {
  const { name, in: place, required = false, schema = Object.values(parameter.content ?? {})[0]?.schema ?? {} } = parameter
  const group = place === 'header' ? 'headers' : place
  const text = [parameter.description, textOf(document, { ...schema, description: '' })].filter(Boolean).join(' ')
  const path = `${group}.${name}`
  return [{ name: path, type: typeOf(document, schema), required, text }, ...rowsOf(document, schema, path)]
}

function body(document: Document, { route, variant, bodyType }: OperationModel, { routes }: ProviderModel): string[] {
  const declared = routes.get(route)?.operation.requestBody
  const request = declared && findRef<RequestBody>(document, declared)
  const media = bodyType === undefined ? undefined : request?.content[bodyType]
  if (!request || !media || bodyType === undefined) return []
  const schema = variant ? { $ref: `#/components/schemas/${variant.body}` } : media.schema
  return [`**Body** ${codeSpan(bodyType)}${request.required ? '' : ', optional'}`, '', ...contents(document, schema)]
}

function responses(document: Document, { routes }: ProviderModel, { route }: OperationModel): string[] {
  const declared = Object.entries(routes.get(route)?.operation.responses ?? {}).map(([status, response]) => {
    return [status, findRef<Response>(document, response) ?? { description: '' }] as const
  })
  const isError = (status: string) => !/^[123]/.test(status)
  const errors = declared.filter(([status]) => isError(status))
  return [
    ...declared.filter(([status]) => !isError(status)).flatMap(([status, response]) => success(document, status, response)),
    ...(errors.length === 0
      ? []
      : [
          '**Errors**',
          '',
          '| status | meaning |',
          '|---|---|',
          ...errors.map(([status, { description }]) => `| ${codeSpan(status)} | ${prose(description)} |`),
          '',
        ]),
  ]
}

function success(document: Document, status: string, { description, headers = {}, content = {} }: Response): string[] {
  const [[type, media] = [undefined, undefined]] = Object.entries<MediaType>(content)
  const sent = Object.entries(headers).map(([name, node]) => {
    const header = findRef<Parameter>(document, node as Parameter)
    return {
      name: `headers.${name}`,
      type: typeOf(document, header?.schema),
      required: header?.required ?? false,
      text: header?.description ?? '',
    }
  })
  return [
    `**Response ${codeSpan(status)}**${type === undefined ? '' : ` ${codeSpan(type)}`}. ${prose(sentence(description))}`,
    '',
    ...(sent.length > 0 ? [...table(sent), ''] : []),
    ...(media ? contents(document, media.schema) : []),
  ]
}

/** Returns the members of a value as a table, or its type if it has none. */
function contents(document: Document, schema: Schema | undefined): string[] {
  const rows = rowsOf(document, schema)
  return rows.length > 0 ? [...table(rows), ''] : [`Type: ${codeSpan(typeOf(document, schema))}`, '']
}

function table(rows: readonly Row[]): string[] {
  const lines = rows.map(
    ({ name, type, required, text }) => `| ${codeSpan(required ? name : `${name}?`)} | ${codeSpan(type)} | ${prose(text)} |`,
  )
  return ['| name | type | description |', '|---|---|---|', ...lines]
}

/** Returns the element that calls the operation in the page. */
function tryIt({ folder, name }: ProviderModel, { id, pages, examples }: OperationModel): string {
  const args = JSON.stringify(examples.required ?? {}, (_, value: unknown) => (value instanceof Expression ? { $file: 'example' } : value))
  return `<TryIt provider="${folder}" client="${name}" operation="${id}" args="${attribute(args)}"${pages ? ' pages' : ''} />`
}

/** Returns a text as the value of an attribute on one line. */
function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
