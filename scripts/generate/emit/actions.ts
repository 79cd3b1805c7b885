import { type Code, code, docBlock, Expression, lines, literal } from '../code.ts'
import type { ProviderModel } from '../model/model.ts'
import { UnsupportedSpecError } from '../unsupported-spec-error.ts'
import { dataSource, type References } from './call-source.ts'

/** The parts of the function or method that waits for an action. */
interface ActionSource {
  readonly comment: Code
  readonly options: Code
  readonly returns: Code
  readonly runner: Code
  readonly scheme: Code
}

/** Returns the source of the wait for an action that a request started; undefined if the provider has none (x-actions). */
function actionSource({ document, operations }: ProviderModel, refer: References, indent: '' | '  ' = ''): ActionSource | undefined {
  const declared = document['x-actions']
  if (!declared) return undefined
  const { header, read, parameter, at, running } = declared
  const operation = operations.find(({ id }) => id === read)
  if (!operation?.path.endsWith(`/{${parameter}}`))
    throw new UnsupportedSpecError(`x-actions reads with "${read}", whose path does not end with {${parameter}}.`, '/x-actions/read')
  const value = refer.type(code`${operation.type}Response`)
  return {
    comment: docBlock(
      [
        `Waits for the action that a request started: reads it with \`${read}\` until it is no longer ${running.join(' or ')}, and returns it.`,
        '',
        `@param response of a call, from \`withResponse()\`, with the header \`${header}\``,
        '@throws InvalidRequestError if the response names no action; StateError if it is gone; TimeoutError after `timeout` ms, 600,000 by default; as any call',
      ],
      indent,
    ),
    options: code`${refer.core(code`ActionOptions`, 'type')}<${value}>`,
    returns: code`Promise<${value}>`,
    runner: refer.core(code`waitForAction`, 'value'),
    scheme: literal({ header, read: new Expression(dataSource(operation.call.operation, refer)), parameter, at, running }),
  }
}

/** Returns the method `waitForAction` of a client class, if the provider has actions. */
export function actionMethod(model: ProviderModel, refer: References): Code[] {
  const source = actionSource(model, refer, '  ')
  if (!source) return []
  const { comment, options, returns, runner, scheme } = source
  return [
    code``,
    comment,
    code`  waitForAction(response: Response, options: ${options} = {}): ${returns} {`,
    code`    return ${runner}(this, ${scheme}, response, options)`,
    code`  }`,
  ]
}

/** Returns the flat function `waitForAction`, if the provider has actions. */
export function actionFunction(model: ProviderModel, refer: References): Code {
  const source = actionSource(model, refer)
  if (!source) return code``
  const { comment, options, returns, runner, scheme } = source
  return lines([
    comment,
    code`export function waitForAction(response: Response, options: ${options} & { client: ${refer.core(code`Client`, 'type')} }): ${returns} {`,
    code`  return ${runner}(options.client, ${scheme}, response, options)`,
    code`}`,
    code``,
  ])
}
