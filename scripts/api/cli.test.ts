import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { run } from './cli.ts'

const client = `import type { Options as ClientOptions } from './options.js'
import type { Reply } from 'elsewhere'
/** The class of users. */
export declare class Client {
    #private;
    private readonly secret;
    constructor(options?: ClientOptions);
    /** @deprecated Use get. */
    fetch(url: string): Promise<Reply>;
    get size(): number;
}
export declare const client: (given: { readonly name: string; readonly tags?: readonly import('./tag.js').Tag<'a'>[] }) => Client;
`
const files: Readonly<Record<string, string>> = {
  'core/package.json': JSON.stringify({
    name: '@acme/core',
    exports: { '.': { types: './dist/index.d.ts' }, './tags': { types: './dist/tags.d.ts' } },
  }),
  'core/dist/index.d.ts': "export { Client as Main, client } from './client.js'\nexport type { Reply } from 'elsewhere'\n",
  'core/dist/tags.d.ts': "export * from './tag.js'\n",
  'core/dist/client.d.ts': client,
  'core/dist/options.d.ts':
    "export interface Options {\n  maxRetries?: number\n  tag: import('./tag.js').Tag | Kind\n}\ninterface Kind {\n}\nexport {};\n",
  'core/dist/tag.d.ts':
    "export type Tag<T = string> = T | Kind;\ntype Kind = 'b';\nexport declare function tag(name: string): Tag;\nexport declare function tag(): Tag;\nexport {};\n",
  'mock/package.json': JSON.stringify({ name: '@acme/mock', exports: { '.': { types: './dist/index.d.ts' } } }),
  'mock/dist/index.d.ts': 'export type Mock = { url: string };\n',
}

function workspace(): string {
  const root = mkdtempSync(join(tmpdir(), 'hostwright api '))
  onTestFinished(() => rmSync(root, { recursive: true }))
  for (const [file, text] of Object.entries(files)) write(root, `packages/${file}`, text)
  mkdirSync(join(root, 'api'))
  return root
}

function write(root: string, file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), text)
}

async function api(root: string, ...args: string[]): Promise<{ code: number; lines: string[] }> {
  const lines: string[] = []
  return { code: await run(args, (line) => lines.push(line), root), lines }
}

test('a report lists names by entry, then the declarations that they mention, one member on each line', async () => {
  const root = workspace()
  await api(root)
  expect(readFileSync(join(root, 'api/core.md'), 'utf8')).toMatchInlineSnapshot(`
    "# @acme/core

    Written by \`pnpm api\` from the build. A change of this file affects users and needs a changeset.

    ## @acme/core

    - \`Main = Client\`
    - \`Reply from elsewhere\`
    - \`client\`

    ## @acme/core/tags

    - \`Tag\`
    - \`tag\`

    ## Types of other packages

    - \`Reply from elsewhere\`

    ## Declarations

    \`\`\`ts
    class Client {
        constructor(options?: Options);
        fetch(url: string): Promise<Reply>;
        get size(): number;
    }
    // Deprecated: fetch

    interface options.Kind {
    }

    type tag.Kind = 'b';

    interface Options {
        maxRetries?: number;
        tag: Tag | options.Kind;
    }

    type Tag<T = string> = T | tag.Kind;

    const client: (given: {
        readonly name: string;
        readonly tags?: readonly Tag<'a'>[];
    }) => Client;

    function tag(name: string): Tag;

    function tag(): Tag;
    \`\`\`
    "
  `)
})

test('prints a changed member, and fails the check until the report is written again', async () => {
  const root = workspace()
  expect((await api(root)).lines.at(-1)).toBe('Wrote api/core.md, api/mock.md. Review the difference and add a changeset.')
  expect(await api(root, '--check')).toEqual({ code: 0, lines: ['The reports in api/ match what is built.'] })
  write(root, 'packages/core/dist/client.d.ts', client.replace('fetch(url: string)', 'fetch(url: URL)'))
  const difference = ['-    fetch(url: string): Promise<Reply>;', '+    fetch(url: URL): Promise<Reply>;']
  const stale = 'Stale: api/core.md. Run `pnpm api`, commit what it writes, and add a changeset.'
  expect(await api(root, '--check')).toEqual({ code: 1, lines: [...difference, stale] })
  expect(await api(root)).toEqual({ code: 0, lines: [...difference, 'Wrote api/core.md. Review the difference and add a changeset.'] })
  expect((await api(root, '--check')).code).toBe(0)
})

test('ignores comments and line endings', async () => {
  const root = workspace()
  await api(root)
  write(root, 'packages/core/dist/client.d.ts', client.replace('What users make.', 'What everybody makes.'))
  write(root, 'api/core.md', readFileSync(join(root, 'api/core.md'), 'utf8').replaceAll('\n', '\r\n'))
  expect((await api(root, '--check')).code).toBe(0)
})

test('shortens a long difference and prints its length', async () => {
  const root = workspace()
  const { lines } = await api(root, '--check')
  expect(lines[40]).toMatch(/^… and \d+ more lines$/)
})

test('names the command if a package is not built', async () => {
  const root = workspace()
  rmSync(join(root, 'packages/core/dist/tags.d.ts'))
  expect(await api(root)).toEqual({
    code: 1,
    lines: [expect.stringMatching(/tags\.d\.ts is missing\. Run `pnpm build`, then this again\.$/)],
  })
})

test('--help prints the usage, and an unknown option is an error', async () => {
  expect(await api('', '--help')).toEqual({ code: 0, lines: [expect.stringMatching(/^Usage: pnpm api \[--check\]/)] })
  expect(await api('', '--chek')).toEqual({ code: 1, lines: [expect.stringContaining("'--chek'")] })
})
