import { codeSpan, prose } from '@hostwright/shared/text/markdown.ts'
import { callOptions, clientOptions, consistencyOptions, type CoreOption, listOptions, tokenStoreOptions } from '../model/core-options.ts'
import type { ProviderModel } from '../model/model.ts'
import { sentence } from '../text.ts'

/** Returns the section on the options of the client and of its calls, from the comments of core. */
export function optionTables({ document, authMethods, operations }: ProviderModel): string[] {
  const own = Object.entries(document['x-client-options'] ?? {}).map(([name, { description }]) => {
    return { name, type: 'boolean', default: 'false', what: sentence(description) }
  })
  const client = [
    ...clientOptions(),
    ...(authMethods.some(({ tokenOptions }) => tokenOptions) ? tokenStoreOptions() : []),
    ...(document['x-consistency'] ? consistencyOptions() : []),
    ...own,
  ]
  const isClientOption = ({ name, type }: CoreOption) => client.some((option) => option.name === name && option.type === type)
  const shared = callOptions().filter(isClientOption)
  const call = [
    ...callOptions().filter((option) => !isClientOption(option)),
    ...(operations.some(({ pages }) => pages) ? listOptions() : []),
  ]
  return [
    '## Options',
    '',
    'Of the client, beside its credentials:',
    '',
    ...table(client),
    '',
    `Of a call, beside \`path\`, \`query\` and \`body\`: ${shared.map(({ name }) => `\`${name}\``).join(', ')} in place of the client's, and`,
    '',
    ...table(call),
    '',
  ]
}

function table(options: readonly CoreOption[]): string[] {
  const rows = options.map(
    ({ name, type, default: value = '', what }) => `| \`${name}\` | ${codeSpan(type)} | ${prose(value)} | ${prose(what)} |`,
  )
  return ['| option | type | default | what |', '|---|---|---|---|', ...rows]
}
