import axe from 'axe-core'
import type { Locator, Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { openSite, type Visit } from './open-site.js'

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }
const RESOURCES = [
  ['cloudpit', 'domains', 'domains.get'],
  ['cloudstick', 'databases', 'databases.list'],
  ['mittwald', 'projects', 'projects.get'],
  ['transip', 'vps', 'vps.order'],
  ['zoneid', 'orders-cloud', 'orders.cloud.get'],
] as const

const site = await openSite()
afterAll(() => site.close())

/** Returns the panel of an operation, opened. */
async function openPanel(page: Page, operation: string): Promise<Locator> {
  const anchor = operation.toLowerCase().replaceAll('.', '-')
  const panel = page.locator(`#${anchor} ~ .try-it`).first()
  await panel.locator('summary').click()
  return panel
}

/** Sends a call, and waits for its response. */
async function send(panel: Locator, args?: object): Promise<void> {
  if (args) await panel.getByRole('textbox').fill(JSON.stringify(args))
  await panel.getByRole('button', { name: 'Send' }).click()
  await panel.locator('[data-part=status]').waitFor()
}

const part = (panel: Locator, name: string) => panel.locator(`[data-part=${name}]`).textContent()

/** Asserts that nothing failed on a page, and that it called no other origin. */
function expectClean({ errors, requests }: Visit): void {
  expect(errors).toEqual([])
  expect(requests.filter((url) => !url.startsWith(site.origin) && !url.startsWith('data:'))).toEqual([])
}

test.each(RESOURCES)('the search finds an operation of %s', async (provider, resource, operation) => {
  const visit = await site.visit('/')
  await visit.page.keyboard.press('Control+k')
  await visit.page.getByRole('searchbox').fill(`${provider} ${operation}`)
  const href = `/reference/${provider}/${resource}.html#${operation.toLowerCase().replaceAll('.', '-')}`
  await visit.page.locator(`a.result[href="${href}"]`).waitFor()
  expectClean(visit)
})

test('a list pages in the page', async () => {
  const visit = await site.visit('/reference/transip/domains.html')
  const panel = await openPanel(visit.page, 'domains.list')
  await send(panel, { pageSize: 10 })
  const first = await part(panel, 'response')
  await panel.getByRole('button', { name: 'Next page' }).click()
  await visit.page.waitForFunction(([element, text]) => element?.textContent !== text, [
    await panel.locator('[data-part=response]').elementHandle(),
    first,
  ] as const)
  expect(await part(panel, 'request')).toContain('page=2')
  expectClean(visit)
})

test('a list finds what a create has made, also from another page', async () => {
  const visit = await site.visit('/reference/transip/sshKeys.html')
  const create = await openPanel(visit.page, 'sshKeys.create')
  const example = JSON.parse(await create.getByRole('textbox').inputValue()) as { readonly body: object }
  await send(create, { body: { ...example.body, description: 'made in the page' } })
  expect(await part(create, 'status')).toBe('201')
  await visit.page.locator('.VPSidebar').getByRole('link', { name: 'domains', exact: true }).first().click()
  await visit.page.waitForURL('**/domains.html')
  await visit.page.goBack()
  const list = await openPanel(visit.page, 'sshKeys.list')
  await send(list)
  expect(await part(list, 'response')).toContain('made in the page')
  expectClean(visit)
})

test('a wrong body shows its violations', async () => {
  const visit = await site.visit('/reference/transip/sshKeys.html')
  const panel = await openPanel(visit.page, 'sshKeys.create')
  await send(panel, { body: { sshKey: 5 } })
  expect(await part(panel, 'violations')).toContain('request.body.sshKey')
  expectClean(visit)
})

test('arguments that are no JSON show an error', async () => {
  const { page } = await site.visit('/reference/transip/sshKeys.html')
  const panel = await openPanel(page, 'sshKeys.list')
  await panel.getByRole('textbox').fill('{')
  await panel.getByRole('button', { name: 'Send' }).click()
  await panel.locator('[data-part=error]').waitFor()
  expect(await part(panel, 'error')).toContain('SyntaxError')
})

test('an operation can be called by keyboard alone', async () => {
  const { page } = await site.visit('/reference/transip/apiTest.html')
  await page.locator('.try-it summary').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.locator('[data-part=status]').waitFor()
  expect(await page.locator('[data-part=status]').textContent()).toBe('200')
})

test('the mock, the client and the document are loaded with the first call', async () => {
  const { page, requests } = await site.visit('/reference/transip/apiTest.html')
  const loaded = () => requests.filter((url) => /specs\/|try-it|index\.gen/.test(url)).length
  const panel = await openPanel(page, 'apiTest.get')
  expect(loaded()).toBe(0)
  await send(panel)
  expect(loaded()).toBe(3)
})

test('the first page has at most 200 kB, compressed', async () => {
  const { requests } = await site.visit('/')
  const sizes = await Promise.all(requests.filter((url) => url.startsWith(site.origin)).map((url) => site.gzipSize(url)))
  const total = sizes.reduce((sum, size) => sum + size, 0)
  console.log(`The first page: ${requests.length} files, ${Math.round(total / 1000)} kB`)
  expect(total).toBeLessThanOrEqual(200_000)
})

const PATHS = ['/', '/guide/start.html', '/reference/transip/', '/reference/transip/sshKeys.html']

test.each(PATHS)('%s fits a phone', async (path) => {
  const visit = await site.visit(path, PHONE)
  const [content, screen] = await visit.page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth])
  expect(content).toBe(screen)
  expectClean(visit)
})

test.each(PATHS.flatMap((path) => [[path, 'light'] as const, [path, 'dark'] as const]))(
  '%s in %s has no serious violation of accessibility',
  async (path, colorScheme) => {
    const { page } = await site.visit(path, { colorScheme, bypassCSP: true })
    if (path.includes('sshKeys')) await send(await openPanel(page, 'sshKeys.create'), { body: { sshKey: 5 } })
    await page.addScriptTag({ content: axe.source })
    const found = await page.evaluate(async () => {
      const { axe: checker } = globalThis as unknown as { readonly axe: { run(): Promise<{ readonly violations: readonly Violation[] }> } }
      return (await checker.run()).violations
    })
    const serious = found.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  },
)

/** A finding of axe-core. */
interface Violation {
  readonly id: string
  readonly impact: string | null
  readonly nodes: readonly { readonly html: string }[]
}
