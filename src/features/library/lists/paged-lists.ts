export const pageSize = 50

/** The list of everything at the top; every other list is named by the id of the parent. */
export const topList = 'top'

export type PageRef = { list: string; page: number }
export type Page<Item> = { items: readonly Item[]; count: number; isCountCapped: boolean }
export type PageAnswer<Item> = { status: 'loaded'; page: Page<Item> } | { status: 'failed'; message: string }

export type PageWatch = { stop: () => void; /** Asks the server again; the old answer stays meanwhile. */ refresh: () => void }

/** Watches one page: tells its answer now and whenever it changes. */
export type PageSource<Item> = (page: PageRef, onAnswer: (answer: PageAnswer<Item>) => void) => PageWatch

/** What has come so far; a new one whenever something came. */
export type ListsView<Item> = {
  /** Null until the first page of the list has come. */
  count: (list: string) => number | null
  isCountCapped: (list: string) => boolean
  item: (list: string, index: number) => Item | null
  /** Where a row that has come stands. */
  placeOf: (id: string) => { list: string; index: number } | null
  failure: string | null
}

type List<Item> = { count: number; isCountCapped: boolean; items: Map<number, Item>; places: Map<string, number> }

/**
 * Lists of which only the pages in view are watched. A page that leaves the view keeps its last answer, so that
 * scrolling back shows it at once, while a change by someone else asks again for the few pages in view only.
 */
export class PagedLists<Item extends { id: string }> {
  readonly #source: PageSource<Item>
  readonly #lists = new Map<string, List<Item>>()
  readonly #watched = new Map<string, PageWatch>()
  readonly #failures = new Map<string, string>()
  readonly #listeners = new Set<() => void>()
  #view: ListsView<Item>

  constructor(source: PageSource<Item>) {
    this.#source = source
    this.#view = this.#newView()
  }

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  readonly view = () => this.#view

  /** Watches exactly these pages from now on. */
  watch(pages: readonly PageRef[]) {
    const wanted = new Map(pages.map((page) => [keyOf(page), page]))
    for (const [key, watch] of this.#watched) {
      if (wanted.has(key)) continue
      watch.stop()
      this.#watched.delete(key)
      this.#failures.delete(key)
    }
    for (const [key, page] of wanted) {
      if (!this.#watched.has(key)) this.#start(key, page)
    }
  }

  /** Asks again for the pages in view: their order may have changed. */
  refresh() {
    for (const watch of this.#watched.values()) watch.refresh()
  }

  /** Asks again for the pages in view that failed. */
  retry() {
    const failed = [...this.#failures.keys()]
    this.#failures.clear()
    for (const key of failed) {
      this.#watched.get(key)?.stop()
      const [list = topList, page = '0'] = key.split('#')
      this.#start(key, { list, page: Number(page) })
    }
    if (failed.length > 0) this.#changed()
  }

  #start(key: string, page: PageRef) {
    this.#watched.set(key, this.#source(page, (answer) => this.#take(key, page, answer)))
  }

  #take(key: string, page: PageRef, answer: PageAnswer<Item>) {
    if (answer.status === 'failed') this.#failures.set(key, answer.message)
    else {
      this.#failures.delete(key)
      this.#put(page, answer.page)
    }
    this.#changed()
  }

  #put({ list, page }: PageRef, { items, count, isCountCapped }: Page<Item>) {
    const before = this.#lists.get(list)
    const into = before ?? { count, isCountCapped, items: new Map<number, Item>(), places: new Map<string, number>() }
    this.#lists.set(list, { ...into, count, isCountCapped })
    const first = page * pageSize
    for (let index = first; index < first + pageSize; index += 1) {
      const old = into.items.get(index)
      if (old !== undefined && into.places.get(old.id) === index) into.places.delete(old.id)
      into.items.delete(index)
    }
    for (const [offset, item] of items.entries()) {
      into.items.set(first + offset, item)
      into.places.set(item.id, first + offset)
    }
  }

  #newView(): ListsView<Item> {
    const lists = this.#lists
    return {
      count: (list) => lists.get(list)?.count ?? null,
      isCountCapped: (list) => lists.get(list)?.isCountCapped ?? false,
      item: (list, index) => lists.get(list)?.items.get(index) ?? null,
      placeOf: (id) => {
        for (const [list, { places }] of lists) {
          const index = places.get(id)
          if (index !== undefined) return { list, index }
        }
        return null
      },
      failure: this.#failures.values().next().value ?? null,
    }
  }

  #changed() {
    this.#view = this.#newView()
    for (const listener of this.#listeners) listener()
  }
}

const keyOf = ({ list, page }: PageRef) => `${list}#${page}`
