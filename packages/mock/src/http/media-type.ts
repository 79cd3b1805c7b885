import { essence } from '@hostwright/openapi/media-type.ts'

/** Whether a body of this type is text; any other body is treated as bytes. */
export function isText(contentType: string | undefined): boolean {
  const type = essence(contentType)
  return /^(text\/|multipart\/form-data$|application\/(x-www-form-urlencoded|xml)$)/.test(type) || type.endsWith('+xml')
}

/** Whether `contentType` is one of `declared`, the keys of a `content` object, which may be ranges such as `image/*`. */
export function isDeclared(contentType: string | undefined, declared: readonly string[]): boolean {
  return declaredKey(contentType, declared) !== undefined
}

/** Returns the key of a `content` object that matches `contentType`: the type itself, else the narrowest range. */
export function declaredKey(contentType: string | undefined, declared: readonly string[]): string | undefined {
  const type = essence(contentType)
  if (type === '') return undefined
  const range = `${type.split('/', 1).join('')}/*`
  return [type, range, '*/*'].map((wanted) => declared.find((key) => essence(key) === wanted)).find((key) => key !== undefined)
}
