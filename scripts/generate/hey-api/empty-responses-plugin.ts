import { definePluginConfig } from '@hey-api/openapi-ts'

/**
 * A plugin of hey-api, which must be the first: it types responses without a body as void, where hey-api does so for 204
 * only. In addition to a body, 204 and 205 are undefined, so that callers can distinguish them.
 */
export const emptyResponsesPlugin = definePluginConfig({
  name: 'empty-responses',
  config: {},
  handler({ plugin }) {
    plugin.forEach('operation', ({ operation }) => {
      const responses = Object.entries(operation.responses ?? {})
      const hasBody = responses.some(([status, response]) => status.startsWith('2') && response?.mediaType !== undefined)
      for (const [status, response] of responses) {
        if (response?.mediaType !== undefined || !response) continue
        response.schema = { ...response.schema, type: hasBody && (status === '204' || status === '205') ? 'undefined' : 'void' }
      }
    })
  },
})
