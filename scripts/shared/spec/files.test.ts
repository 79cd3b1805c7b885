import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { bundleSpec } from './bundle.ts'

/** A spec whose response has this schema and example, in a folder beside a secret. */
async function bundled(schema: string, example = '{}', more: Readonly<Record<string, string>> = {}): Promise<unknown> {
  const folder = await mkdtemp(join(tmpdir(), 'hostwright files '))
  onTestFinished(() => rm(folder, { recursive: true }))
  await mkdir(join(folder, 'spec'))
  await writeFile(join(folder, 'secret.yaml'), 'type: string\ndescription: secret-value\n')
  await symlink(join(folder, 'secret.yaml'), join(folder, 'spec/link.yaml'))
  for (const [file, text] of Object.entries(more)) await writeFile(join(folder, 'spec', file), text)
  const root = join(folder, 'spec/openapi.yaml')
  const content = `{ application/json: { schema: ${schema}, example: ${example} } }`
  await writeFile(
    root,
    `openapi: 3.1.0\ninfo: { title: A, version: '1' }\npaths: { /a: { get: { responses: { '200': { description: ok, content: ${content} } } } } }\n`,
  )
  return bundleSpec(root)
}

test('reads a file of the folder', async () => {
  expect(JSON.stringify(await bundled('{ $ref: own.yaml }', '{}', { 'own.yaml': 'type: boolean' }))).toContain('"boolean"')
})

test.each([
  ['of the folder above', '../secret.yaml'],
  ['behind a symbolic link', 'link.yaml'],
  ['with an absolute path', '/etc/hostname'],
  ['that is neither YAML nor JSON by its name', 'notes.txt'],
  ['of a URL', 'http://127.0.0.1:9/a.yaml'],
  ['of a file URL', 'file:///etc/hostname'],
])('a file %s is not read, as a schema or in an example', async (_, ref) => {
  const files = { 'notes.txt': 'type: string\ndescription: secret-value\n' }
  const errors = await Promise.all([
    bundled(`{ $ref: '${ref}' }`, '{}', files).catch(String),
    bundled('{}', `{ a: { $ref: '${ref}' } }`, files).catch(String),
  ])
  expect(errors[0]).toMatch('openapi.yaml:3:')
  expect(JSON.stringify(errors)).not.toContain('secret-value')
})

test('rejects aliases that expand to millions of values', async () => {
  const names = [...'abcdefgh']
  const lists = names.map(
    (name, index) =>
      `${name}: &${name} [${Array(9)
        .fill(index === 0 ? '1' : `*${names[index - 1]}`)
        .join(', ')}]`,
  )
  await expect(bundled('{ $ref: bomb.yaml }', '{}', { 'bomb.yaml': lists.join('\n') })).rejects.toThrow('more than 5000000 values')
})
