import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const execute = promisify(execFile)
const MOCK = new URL('../index.ts', import.meta.url).href
const SOURCES = new URL('../../test/run-sources.ts', import.meta.url).href

/** Runs a program in another process and parses its output as JSON. In it, `loaded(…)` returns whether a package was loaded. */
async function run(program: string): Promise<unknown> {
  const whole = `
    import { createRequire } from 'node:module'
    import { startMock } from ${JSON.stringify(MOCK)}
    const require = createRequire(${JSON.stringify(MOCK)})
    const loaded = (name) => Object.keys(require.cache).some((file) => file.includes('/node_modules/' + name + '/'))
    const schema = { type: 'object', required: ['mail'], properties: { mail: { type: 'string', 'x-faker': 'internet.email' } } }
    const ok = { description: 'OK', content: { 'application/json': { schema, example: { mail: 'a' } } } }
    const spec = { openapi: '3.1.0', info: { title: 'A', version: '1' }, paths: { '/a': { get: { responses: { 200: ok } } } } }
    ${program}`
  const { stdout } = await execute(process.execPath, ['--no-warnings', '--import', SOURCES, '--input-type=module', '-e', whole])
  return JSON.parse(stdout)
}

const FETCH = `
    const mock = await startMock({ spec })
    const get = async (headers) => (await (await fetch(mock.url + '/a', { headers })).json()).mail`

test('does not load rarely used modules to serve examples', async () => {
  const printed = await run(`${FETCH}
    console.log(JSON.stringify([await get({}), loaded('@stoplight/prism-http'), loaded('@faker-js/faker'), loaded('postman-collection')]))
    await mock.close()`)
  expect(printed).toEqual(['a', true, false, false])
})

test('generates values with faker on request', async () => {
  const printed = await run(`${FETCH}
    console.log(JSON.stringify([await get({ prefer: 'dynamic=true' }), loaded('@faker-js/faker')]))
    await mock.close()`)
  expect(printed).toEqual([expect.stringMatching(/^\S+@\S+\.\S+$/), true])
})

test('other importers get the complete modules, and the same as Prism', async () => {
  const printed = await run(`${FETCH}
    const { faker } = createRequire(require.resolve('@stoplight/prism-http'))('@faker-js/faker')
    faker.internet.email = () => 'made@example.com'
    console.log(JSON.stringify([Object.keys(faker.locales).length > 10, await get({ prefer: 'dynamic=true' })]))
    await mock.close()`)
  expect(printed).toEqual([true, 'made@example.com'])
})

test('leaves a previously loaded module alone', async () => {
  const printed = await run(`
    const { faker } = createRequire(require.resolve('@stoplight/prism-http'))('@faker-js/faker')
    faker.internet.email = () => 'made@example.com'
    ${FETCH}
    console.log(JSON.stringify([loaded('@faker-js/faker'), await get({ prefer: 'dynamic=true' })]))
    await mock.close()`)
  expect(printed).toEqual([true, 'made@example.com'])
})
