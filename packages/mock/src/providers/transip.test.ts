import { expect, onTestFinished, test } from 'vitest'

import { startMock } from '../index.js'

async function start(): Promise<(method: string, path: string, body?: string) => Promise<Response>> {
  const mock = await startMock('transip')
  onTestFinished(() => mock.close())
  const headers = { ...(await mock.authHeaders()), 'content-type': 'application/json' }
  return (method, path, body) => fetch(mock.url + path, { method, headers, body: body ?? null })
}

test.each([
  ['POST', '/vps', '{"vpsName":"example-vps"}'],
  ['POST', '/private-networks', '{}'],
  ['POST', '/vps/example-vps/operating-systems', '{"operatingSystemName":"ubuntu-24.04"}'],
  ['POST', '/vps/example-vps/snapshots', '{}'],
  ['POST', '/vps/example-vps/upgrades', '{"productName":"vps-bladevps-x8"}'],
  ['PATCH', '/private-networks/example-privatenetwork', '{"action":"attachvps","vpsName":"example-vps"}'],
  ['PATCH', '/vps/example-vps/backups/712332', '{"action":"revert"}'],
  ['PATCH', '/vps/example-vps/snapshots/1709210537', '{}'],
  ['PATCH', '/block-storages/example-faststorage/backups/712332', '{"action":"revert"}'],
  ['PUT', '/block-storages/example-faststorage', '{"blockStorage":{"description":"Archive"}}'],
])('%s %s names the action that it starts, which can be read', async (method, path, body) => {
  const send = await start()
  const response = await send(method, path, body)
  const location = response.headers.get('content-location') ?? ''
  expect([response.ok, location]).toEqual([true, expect.stringMatching(/^\/v6\/actions\/[-0-9a-f]{36}$/)])
  const uuid = location.split('/').at(-1) ?? ''
  expect(await (await send('GET', `/actions/${uuid}`)).json()).toMatchObject({ action: { uuid, status: 'running' } })
})

test('lists actions and their parts', async () => {
  const send = await start()
  const { actions } = (await (await send('GET', '/actions')).json()) as { actions: { uuid: string; parentActionUuid: string }[] }
  const child = actions.find(({ parentActionUuid }) => parentActionUuid !== '')
  expect(await (await send('GET', `/actions/children/${child?.parentActionUuid}`)).json()).toEqual({ actions: [child] })
})

test('responds with 422 to a body that is not JSON', async () => {
  const send = await start()
  const response = await send('POST', '/ssh-keys', '{"sshKey":')
  expect([response.status, await response.json()]).toEqual([422, { error: 'the body is not JSON at byte 10 of 10' }])
})
