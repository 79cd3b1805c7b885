// Echoes each request, except `wait`; ends at `end`.
import { serve } from '../child.ts'

await serve(async (request) => {
  if (request === 'end') process.exit()
  return request === 'wait' ? new Promise(() => {}) : request
})
