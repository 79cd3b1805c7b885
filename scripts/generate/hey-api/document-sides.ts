import { METHODS, type Document, type Operation, type PathItem } from '@hostwright/openapi/document.ts'

/** Returns the parameters and request bodies of a document, and components by name, as a document that shares their objects. */
export function requestsOf(document: Document, names: readonly string[]): Document {
  const items = Object.values(document.paths)
  const own = operationsOf(items).map(({ parameters, requestBody }) => ({ post: { parameters, requestBody } }))
  return documentOf(document, [...items.map(({ parameters }) => ({ parameters })), ...own], names)
}

/** Returns the responses of a document, and components by name, as a document that shares their objects. */
export function responsesOf(document: Document, names: readonly string[]): Document {
  const items = operationsOf(Object.values(document.paths)).map(({ responses }) => ({ get: { responses } }))
  const part = documentOf(document, items, names)
  return { ...part, components: { ...part.components, responses: document.components?.responses ?? {} } }
}

function operationsOf(items: readonly PathItem[]): Operation[] {
  return items.flatMap((item) => METHODS.flatMap((method) => item[method] ?? []))
}

function documentOf({ openapi, info, components = {} }: Document, items: readonly object[], names: readonly string[]): Document {
  return {
    openapi,
    info,
    paths: Object.fromEntries(items.map((item, index) => [`/${index}`, item])) as Document['paths'],
    components: { schemas: Object.fromEntries(names.map((name) => [name, components.schemas?.[name] ?? {}])) },
  }
}
