import type { PaginationStyle } from '@hostwright/openapi/extension-types.ts'
import { type Code, code, Expression, literal } from '../code.ts'
import type { ProviderModel } from '../model/model.ts'
import { styleConstant } from '../model/names.ts'
import { UnsupportedSpecError } from '../unsupported-spec-error.ts'

/** The constant of a pagination style, and the functions of core that it calls. */
export interface EmittedStyle {
  readonly factories: readonly Code[]
  readonly constant: Code
}

/**
 * Returns the constant of a pagination style, with the declared parts that a client reads; a function of the items if each list
 * declares its own.
 *
 * @throws UnsupportedSpecError if only some of the lists declare them
 */
export function pagination({ operations }: ProviderModel, style: string, declared: PaginationStyle): EmittedStyle {
  const name = styleConstant(style)
  const lists = operations.filter(({ pages }) => pages === style)
  const own = lists.filter(({ itemsAt }) => itemsAt !== undefined)
  const silent = lists.find(({ itemsAt }) => itemsAt === undefined)
  if (own.length > 0 && silent)
    throw new UnsupportedSpecError(
      `${silent.id} does not say where its items are, but other lists of the style "${style}" do; declare two styles.`,
    )
  const isOwn = declared.items === undefined && (own.length > 0 || declared.kind === 'link')
  const items = isOwn ? new Expression(code`items`) : declared.items
  const { factories, call } = callOf(declared, items)
  return {
    factories,
    constant: isOwn
      ? code`export const ${name} = (items: string): PaginationStyle => ${call}`
      : code`export const ${name}: PaginationStyle = /* @__PURE__ */ ${call}`,
  }
}

/** Returns the call that makes a style. @param items its pointer, or the parameter of that name; undefined for the whole body */
function callOf(
  declared: PaginationStyle,
  items: string | Expression | undefined,
): { readonly factories: readonly Code[]; readonly call: Code } {
  const plain = (factory: Code, read: object) => ({ factories: [factory], call: code`${factory}(${literal(read)})` })
  const enveloped = (factory: Code, read: object, more?: string) => {
    const { factories, call } = plain(factory, read)
    if (items === undefined && more === undefined) return { factories, call }
    const envelope = literal({ items: items ?? '', more })
    return { factories: [...factories, code`inEnvelope`], call: code`inEnvelope(${call}, ${envelope})` }
  }
  const counted = ({ factories, call }: ReturnType<typeof plain>, counter = '', by = 1) => ({
    factories: [...factories, code`shifted`],
    call: code`shifted(${call}, ${literal(counter)}, ${literal(by)})`,
  })
  switch (declared.kind) {
    case 'page': {
      const { query, total, size, defaultSize } = declared
      // The number in a response counts like the one in the request.
      const page = declared.firstPage === undefined ? declared.page : undefined
      const style = plain(code`pageStyle`, { query, items, total, page, size, defaultSize })
      return declared.firstPage === undefined ? style : counted(style, query.page)
    }
    case 'header': {
      const { request, response } = declared
      const { enabled, page: current, pages, total } = response
      return enveloped(code`headerStyle`, { page: request.page, size: request.size, enabled, current, pages, total })
    }
    case 'offset': {
      const { query, headers = {}, size, total, more, firstPage, firstItem } = declared
      const skip = firstItem === undefined ? (declared.skip ?? headers.skip) : undefined
      // inEnvelope reads pointers in place of the names of headers.
      const named = { size: size ?? headers.size, skip, total: total ?? headers.total }
      const isNamed = Object.values(named).some((name) => name !== undefined)
      const style = enveloped(code`offsetStyle`, { query, headers: isNamed ? named : undefined }, more)
      if (firstItem !== undefined) return counted(style, query.skip, -1)
      return firstPage === undefined ? style : counted(style, query.page)
    }
    case 'cursor': {
      const { query, next, more, total } = declared
      return plain(code`cursorStyle`, { query, items, next, more, total })
    }
    case 'lastItem': {
      const { query, after, more, total } = declared
      return plain(code`lastItemStyle`, { query, items: items ?? '', after, more, total })
    }
    case 'linkHeader': {
      const { query, headers } = declared
      return plain(code`linkHeaderStyle`, { items: items ?? '', size: query?.size, total: headers?.total })
    }
    case 'link': {
      const { query, next, total, relation } = declared
      return plain(code`linkStyle`, { items, next, relation, size: query?.size, total })
    }
  }
}
