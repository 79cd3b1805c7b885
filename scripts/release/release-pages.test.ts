import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { releaseRepository, writeVersions } from './release-fixture.ts'
import { makeReleases } from './release-pages.ts'

/** A GitHub that has releases, keeps what is added to them, and refuses to add with 403 if told so. */
async function github(pages: string[], refuse = false): Promise<{ url: string; made: object[] }> {
  const made: object[] = []
  const server = createServer(async (request, response) => {
    if (request.headers.authorization !== 'Bearer secret-token') response.writeHead(401)
    else if (request.method === 'GET')
      response.writeHead(pages.includes(decodeURIComponent(request.url?.split('/').at(-1) ?? '')) ? 200 : 404)
    else if (refuse) response.writeHead(403)
    else {
      const page = JSON.parse(await text(request)) as { tag_name: string }
      made.push(page)
      pages.push(page.tag_name)
      response.writeHead(201)
    }
    response.end('{"message":"so it is"}')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/releases`, made }
}

function tagged(...names: string[]): string {
  const repository = releaseRepository({})
  writeVersions(repository, '1.2.3')
  repository.write('packages/core/CHANGELOG.md', '# core\n\n## 1.2.3\n\n- New.\n\n## 1.2.2\n\n- Old.\n')
  for (const name of names) repository.git('tag', `@hostwright/${name}@1.2.3`)
  return repository.root
}

test('what has a tag and no release gets one, with its changelog, once', async () => {
  const root = tagged('core', 'mock')
  const { url, made } = await github(['@hostwright/mock@1.2.3'])
  const lines: string[] = []
  for (let run = 0; run < 2; run++) await makeReleases(root, { url, token: 'secret-token' }, (line) => lines.push(line))
  const tag = '@hostwright/core@1.2.3'
  expect(made).toEqual([{ tag_name: tag, name: tag, body: '- New.', prerelease: false }])
  expect(lines).toEqual([`Released on GitHub: ${tag}`])
})

test('what GitHub refuses is said, without the token', async () => {
  const { url } = await github([], true)
  const error = await makeReleases(tagged('core'), { url, token: 'secret-token' }, () => undefined).catch((reason: Error) => reason.message)
  expect(error).toMatch(/^GitHub answered 403 for the release of @hostwright\/core@1\.2\.3: .*so it is/)
  expect(error).not.toContain('secret-token')
})
