import { Hono } from 'hono'
import type { Receive } from './extension.ts'

/** Returns an app with the route of the webhooks. */
export function honoApp(receive: Receive): Hono {
  const app = new Hono()
  app.post('/webhooks', async ({ req }) => new Response(null, { status: await receive(req.raw) }))
  return app
}
