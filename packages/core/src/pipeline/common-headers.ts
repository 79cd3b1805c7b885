import type { Layer } from '../model/operation.js'

/**
 * Sets the headers of a client's `headers` option on token requests, unless the request has them. Another origin than the
 * API's own gets User-Agent only, and none gets credentials.
 */
export const commonHeaders =
  (headers: Headers, baseUrl: string): Layer =>
  (next) =>
  (request, context) => {
    const { origin } = new URL(baseUrl)
    const isOwn = request.url.startsWith(`${origin}/`)
    for (const [name, value] of headers) {
      const isSent = name === 'user-agent' || (isOwn && !/^(authorization|cookie)$/.test(name))
      if (isSent && !request.headers.has(name)) request.headers.set(name, value)
    }
    return next(request, context)
  }
