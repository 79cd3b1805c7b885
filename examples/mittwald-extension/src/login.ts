import { AuthError, createAuthorizationUrl, exchangeCode, InvalidRequestError, Mittwald, type MittwaldOptions } from '@hostwright/mittwald'
import { type Context, Hono } from 'hono'
import { deleteCookie, setCookie } from 'hono/cookie'

/** An extension as mittwald registered it. */
export interface Application {
  readonly clientId: string
  readonly clientSecret: string
  /** URL of the route `/callback`. */
  readonly redirectUri: string
}

// Browsers send such a cookie back to this host only, and show it to no script.
const COOKIE = '__Host-login'
const ATTRIBUTES = { httpOnly: true, secure: true, sameSite: 'Lax', path: '/', maxAge: 600 } as const

/**
 * Returns an app that lets users sign in at mittwald, with OAuth2 (RFC 6749) and PKCE (RFC 7636).
 *
 * @param welcome responds to a user who came back, with a client that acts for them
 * @param options of the clients, such as the address of a mock
 */
export function loginApp(
  application: Application,
  welcome: (context: Context, client: Mittwald) => Promise<Response>,
  options: Pick<MittwaldOptions, 'baseUrl' | 'fetch'> = {},
): Hono {
  const { clientId, redirectUri } = application
  const app = new Hono()
  app.get('/login', async (context) => {
    const { url, state, codeVerifier } = await createAuthorizationUrl({ clientId, redirectUri, baseUrl: options.baseUrl })
    setCookie(context, COOKIE, `${state}.${codeVerifier}`, ATTRIBUTES)
    return context.redirect(url)
  })
  app.get('/callback', async (context) => {
    // Each login can come back once.
    const [state = '', codeVerifier = ''] = (deleteCookie(context, COOKIE, ATTRIBUTES) ?? '').split('.')
    // Behind a reverse proxy, the URL of the request has another origin.
    const callbackUrl = redirectUri + new URL(context.req.url).search
    let token: string
    try {
      ;({ token } = await exchangeCode({ ...application, ...options, callbackUrl, state, codeVerifier }))
    } catch (error) {
      if (error instanceof InvalidRequestError) return context.text('Please sign in again.', 400)
      if (error instanceof AuthError) return context.text('mittwald gave no access.', 403)
      throw error
    }
    return welcome(context, new Mittwald({ ...options, token }))
  })
  return app
}
