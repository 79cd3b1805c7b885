import { definePluginConfig } from '@hey-api/openapi-ts'

/** A plugin of hey-api, to stand before all others: an answer without a body is void. hey-api says so of 204 and calls others unknown. */
export const bodilessAnswersPlugin = definePluginConfig({
  name: 'bodiless-answers',
  config: {},
  handler({ plugin }) {
    plugin.forEach('operation', ({ operation }) => {
      for (const answer of Object.values(operation.responses ?? {})) {
        if (answer && answer.mediaType === undefined) answer.schema = { ...answer.schema, type: 'void' }
      }
    })
  },
})
