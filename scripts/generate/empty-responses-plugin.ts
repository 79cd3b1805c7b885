import { definePluginConfig } from '@hey-api/openapi-ts'

/**
 * A plugin of hey-api, to stand before all others: an answer without a body is void. hey-api says so of 204 and calls
 * others unknown. Beside a body 204 and 205 are undefined, so that a caller can ask which one came.
 */
export const bodilessAnswersPlugin = definePluginConfig({
  name: 'bodiless-answers',
  config: {},
  handler({ plugin }) {
    plugin.forEach('operation', ({ operation }) => {
      const answers = Object.entries(operation.responses ?? {})
      const hasBody = answers.some(([status, answer]) => status.startsWith('2') && answer?.mediaType !== undefined)
      for (const [status, answer] of answers) {
        if (answer?.mediaType !== undefined || !answer) continue
        answer.schema = { ...answer.schema, type: hasBody && (status === '204' || status === '205') ? 'undefined' : 'void' }
      }
    })
  },
})
