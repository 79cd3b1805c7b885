import { essence } from '@hostwright/openapi/media-type.ts'

/** True for types whose body is text that Prism takes apart; anything else may hold any bytes. */
export function isText(contentType: string | undefined): boolean {
  const type = essence(contentType)
  return /^(text\/|multipart\/form-data$|application\/(x-www-form-urlencoded|xml)$)/.test(type) || type.endsWith('+xml')
}

/** True when `contentType` is one of `declared`, the keys of a `content` object, which may be ranges such as `image/*`. */
export function isDeclared(contentType: string | undefined, declared: readonly string[]): boolean {
  return declaredKey(contentType, declared) !== undefined
}

/** The key of a `content` object that describes `contentType`: the type itself, else the narrowest range. */
export function declaredKey(contentType: string | undefined, declared: readonly string[]): string | undefined {
  const type = essence(contentType)
  if (type === '') return undefined
  const range = `${type.split('/', 1).join('')}/*`
  return [type, range, '*/*'].map((wanted) => declared.find((key) => essence(key) === wanted)).find((key) => key !== undefined)
}
