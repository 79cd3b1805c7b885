import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'

import type { Mock } from '../mock-types.js'
import type { LoggedRequest } from '../record/logged-request.js'
import type { Document } from '@hostwright/openapi/document.ts'
import { packageFile } from '../package-file.js'
import type { Command, CommandContext } from './command.js'
import { banner } from './banner.js'
import { readyLine, type ServedMock } from './ready-line.js'
import { parseOptions, type ServeOptions, type Source } from './options.js'
import { requestLines } from './request-lines.js'
import { USAGE } from './usage.js'

/** Serves mocks until the command is stopped. */
export const serveCommand: Command = async (args, context) => {
  const { write } = context
  const options = parseOptions(args)
  if (options === 'help') write(USAGE)
  else if (options === 'version') write(await version())
  else await serve(options, context)
  return 0
}

async function serve({ sources, port, json, mock }: ServeOptions, { write, color, stop }: CommandContext): Promise<void> {
  // Imported after the options have been checked.
  const [{ bootMock }, { createModel }, { loadSpec }, { providerModel }] = await Promise.all([
    import('../mock.js'),
    import('../pipeline/model.js'),
    import('../spec/load-spec.js'),
    import('../providers/provider-model.js'),
  ])
  const stopped = new Promise<void>((resolve) => {
    if (stop.aborted) resolve()
    stop.addEventListener('abort', () => resolve(), { once: true })
  })
  const served: (ServedMock & { readonly mock: Mock })[] = []
  try {
    const width = Math.max(...sources.map((source) => label(source).length))
    for (const [index, source] of sources.entries()) {
      const model = 'provider' in source ? providerModel(source.provider) : createModel(await loadSpec(source.file))
      const { document } = model
      const prefix = sources.length > 1 ? label(source).padEnd(width) : undefined
      const log = json ? undefined : (entry: LoggedRequest): void => requestLines(entry, new Date(), color, prefix).forEach(write)
      const started = await bootMock(model, { ...mock, port: port && port + index, log })
      const provider = 'provider' in source ? source.provider : undefined
      served.push({ provider, mock: started })
      if (stop.aborted) return
      const bannerOptions = { title: title(document, source), folder: provider, inferred: document['x-confidence'] }
      if (!json) write(banner(bannerOptions, started, color))
    }
    if (json) write(readyLine(served))
    else write(`Requests are listed below. Ctrl-C ends the ${served.length > 1 ? 'mocks' : 'mock'}.\n`)
    await stopped
  } finally {
    await Promise.all(served.map((each) => each.mock.close()))
  }
}

function label(source: Source): string {
  return 'provider' in source ? source.provider : basename(source.file)
}

/** The name of the provider's class, or the document's title. */
function title({ 'x-provider': provider, info }: Document & { 'x-provider'?: { name?: string } }, source: Source): string {
  return ('provider' in source ? provider?.name : (info as { title?: string } | undefined)?.title) ?? label(source)
}

async function version(): Promise<string> {
  const manifest = JSON.parse(await readFile(packageFile('package.json'), 'utf8')) as { version: string }
  return manifest.version
}
