import { userError } from './user-error.ts'

export type PageArguments = { limit?: number | null | undefined; offset?: number | null | undefined }
export type PageRange = { limit: number; offset: number }

export const mostPerPage = 250

/** As in Ash, a limit above the most is lowered to it; the page tells which limit it was made with. */
export function parsePage({ limit, offset }: PageArguments, usual = 50): PageRange {
  if (typeof limit === 'number' && limit < 1) throw userError('invalid_page', 'A limit is 1 at least.')
  if (typeof offset === 'number' && offset < 0) throw userError('invalid_page', 'An offset is 0 at least.')
  return { limit: Math.min(limit ?? usual, mostPerPage), offset: offset ?? 0 }
}

/** A page whose parts are read from the database when, and only when, somebody asks for them. */
export class Page<Row> {
  readonly range: PageRange
  readonly #load: () => Promise<Row[]>
  readonly #count: () => Promise<number>
  #loaded: Promise<Row[]> | undefined
  #counted: Promise<number> | undefined

  /** `load` answers one row more than the limit where there is a next page. */
  constructor(range: PageRange, source: { load: () => Promise<Row[]>; count: () => Promise<number> }) {
    this.range = range
    this.#load = source.load
    this.#count = source.count
  }

  async results(): Promise<Row[]> {
    return (await this.#rows()).slice(0, this.range.limit)
  }

  async hasNextPage(): Promise<boolean> {
    return (await this.#rows()).length > this.range.limit
  }

  hasPreviousPage(): boolean {
    return this.range.offset > 0
  }

  pageNumber(): number {
    return Math.floor(this.range.offset / this.range.limit) + 1
  }

  async lastPage(): Promise<number> {
    return Math.max(1, Math.ceil((await this.count()) / this.range.limit))
  }

  count(): Promise<number> {
    this.#counted ??= this.#count()
    return this.#counted
  }

  #rows(): Promise<Row[]> {
    this.#loaded ??= this.#load()
    return this.#loaded
  }
}
