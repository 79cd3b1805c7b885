import { cp, mkdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { run, signal, start } from './run.ts'
import { NODES, withNode } from './runtimes.ts'

const EXAMPLE = resolve(import.meta.dirname, '../../examples/contract-testing')

const require = createRequire(import.meta.url)
const PORT = '4010'
/** The mock's output for curl's request. */
const REQUEST = /GET +\/domains +domains\.list +503/

/** Commands that docs/contract-testing.md quotes. */
export const COMMANDS = {
  install: [
    'npm init -y',
    'npm pkg set type=module',
    'npm install @hostwright/transip',
    'npm install --save-dev @hostwright/mock vitest typescript @types/node',
  ],
  types: 'npx tsc',
  vitest: 'npx vitest run',
  nodeTest: 'node --test test/account.node.ts',
  mock: 'npx hostwright-mock transip --port 4010',
  curl: `TOKEN=eyJhbGciOiJSUzUxMiJ9.eyJjaWQiOiJleGFtcGxlIn0.made-up-signature
curl -i -H "Authorization: Bearer $TOKEN" -H 'X-Mock-Fault: status=503;times=2' http://127.0.0.1:4010/domains`,
  curlPrints: 'HTTP/1.1 503 Service Unavailable',
} as const

/**
 * Creates examples/contract-testing outside of the workspace, with the commands of its page.
 *
 * @param folder created by this function
 * @param tarballs paths by package name
 * @throws Error if a command fails or prints something else
 */
export async function runExample(folder: string, tarballs: ReadonlyMap<string, string>): Promise<void> {
  await mkdir(folder)
  const runHere = ([program = '', ...args]: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<string> =>
    run(program, args, { cwd: folder, env })

  const packages = new Map(tarballs)
  for (const name of ['vitest', 'typescript', '@types/node']) {
    const { version } = require(join(EXAMPLE, 'node_modules', name, 'package.json')) as { version: string }
    packages.set(name, `${name}@${version}`)
  }
  for (const command of COMMANDS.install) {
    // No registry has our packages yet, so npm cannot install core.
    const words = command.replace('@hostwright/transip', '@hostwright/core @hostwright/transip').split(' ')
    await runHere(words.map((word) => packages.get(word) ?? word))
  }
  for (const part of ['src', 'test', 'tsconfig.json']) await cp(join(EXAMPLE, part), join(folder, part), { recursive: true })
  await runHere(COMMANDS.types.split(' '))
  // Durations of tests vary.
  await runHere([...COMMANDS.vitest.split(' '), '--testTimeout=600000'])
  for (const [, node] of NODES.slice(1)) await runHere(COMMANDS.nodeTest.split(' '), withNode(node))
  for (const [, node] of NODES) await runMockCommand(folder, node)
}

/** Runs the mock as a command, calls it with curl, and stops it like Ctrl-C. */
async function runMockCommand(folder: string, node: string): Promise<void> {
  const [program = '', ...args] = COMMANDS.mock.replace(PORT, '0').split(' ')
  const mock = start(program, args, { cwd: folder, env: withNode(node) })
  let printed = ''
  for await (const line of mock) {
    printed += `${line}\n`
    if (line.includes('Ctrl-C')) {
      const [, port = ''] = /TransIP at http:\S+:(\d+)/.exec(printed) ?? []
      const response = await run('sh', ['-e', '-c', COMMANDS.curl.replace(PORT, port)], { cwd: folder })
      if (!response.includes(COMMANDS.curlPrints)) throw new Error(`curl printed:\n${response}`)
    }
    if (REQUEST.test(line)) signal(mock, 'SIGINT')
  }
  if (!REQUEST.test(printed)) throw new Error(`\`${COMMANDS.mock}\` ended before it printed the request of curl:\n${printed}`)
}
