import { ApiError } from '@hostwright/transip'
import { byToken, createClient, vpsGet } from '@hostwright/transip/functions'

interface Env {
  readonly TRANSIP_TOKEN: string
}

export default {
  /** Responds to `/web1` with the state of the VPS `web1`. */
  async fetch(request: Request, env: Env): Promise<Response> {
    const client = createClient({ auth: byToken({ token: env.TRANSIP_TOKEN }), timeout: 10_000, readOnly: true })
    const vpsIdentifier = new URL(request.url).pathname.slice(1)
    try {
      const { vps } = await vpsGet({ client, path: { vpsIdentifier }, signal: request.signal })
      return Response.json({ status: vps.status })
    } catch (error) {
      return new Response(null, { status: error instanceof ApiError && error.status === 404 ? 404 : 502 })
    }
  },
}
