import type { PageTarget } from '../model/pagination-style.js'

/** Pages that are read again at most, and items of pages that were, to be known when they come again. */
const MOST_PAGES = 10
const MOST_ITEMS = 10_000

/** A page that was read, with all of its items. */
export interface ReadPage {
  readonly target: PageTarget
  readonly items: readonly unknown[]
}

/**
 * The pages of a list that were read last, to find items that moved to them. If items are deleted, later ones move to earlier
 * pages, some of them to pages that were read before. A total that falls shows it, and says by how many.
 */
export class RecentPages {
  readonly #pages: ReadPage[] = []
  #lowest: number | undefined
  /** Items in JSON of pages that were read again, and how many places of the list have to be passed before none can come. */
  readonly #delivered = new Set<string>()
  #again = 0

  /** Items of the latest page. */
  get last(): readonly unknown[] {
    return this.#pages.at(-1)?.items ?? []
  }

  /**
   * The pages to read again, the latest first, before the one that has this total; none unless it is lower than all
   * before. They are recent no longer.
   */
  back(total: number | undefined): ReadPage[] {
    if (total === undefined) return []
    const pages: ReadPage[] = []
    let vanished = (this.#lowest ?? total) - total
    if (vanished >= 0) this.#lowest = total
    for (let page; vanished > 0 && (page = this.#pages.pop()); vanished -= page.items.length) {
      pages.push(page)
      this.#again += page.items.length
      for (const item of page.items) this.#delivered.add(JSON.stringify(item))
    }
    for (const oldest of this.#delivered) if (this.#delivered.size > MOST_ITEMS) this.#delivered.delete(oldest)
    return pages
  }

  /** Takes a page, and gives those of its items that did not come before. */
  add(page: ReadPage): readonly unknown[] {
    const { items } = page
    if (this.#pages.push(page) > MOST_PAGES) this.#pages.shift()
    if (this.#again === 0) return items
    this.#again = Math.max(0, this.#again - items.length)
    return items.filter((item) => !this.#delivered.has(JSON.stringify(item)))
  }
}
