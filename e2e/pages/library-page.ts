import type { Locator, Page } from '@playwright/test'

/** The tree of connectors with the details of the selected one. */
export class LibraryPage {
  readonly page: Page
  readonly grid: Locator
  readonly search: Locator
  readonly details: Locator
  /** Rows that are here, the head left out. */
  readonly rows: Locator
  readonly active: Locator

  private constructor(page: Page) {
    this.page = page
    this.grid = page.getByRole('treegrid', { name: 'Connectors' })
    this.search = page.getByRole('searchbox', { name: 'Search connectors' })
    this.details = page.getByRole('complementary', { name: 'Details' })
    this.rows = this.grid.locator('[role=row][aria-level]:not([aria-busy])')
    this.active = this.grid.locator('[role=row][data-active]')
  }

  static async open(page: Page, search: Record<string, string> = {}): Promise<LibraryPage> {
    await page.goto(`/?${new URLSearchParams(search).toString()}`)
    const library = new LibraryPage(page)
    await library.search.waitFor()
    return library
  }

  /** The first row whose connector has this name. */
  row(name: string): Locator {
    return this.rows.filter({ has: this.page.getByRole('gridcell', { name, exact: true }) }).first()
  }

  head(column: string): Locator {
    return this.grid.getByRole('columnheader', { name: column })
  }

  async sortBy(column: string) {
    await this.head(column).getByRole('button').click()
  }

  async filter(name: 'Type' | 'State' | 'Origin', option: string) {
    await this.page.getByRole('combobox', { name }).click()
    await this.page.getByRole('option', { name: option }).click()
  }

  /** "12 connectors", "1,000+ connectors". */
  get count(): Locator {
    return this.page.getByRole('search').getByRole('status')
  }

  get offlineBar(): Locator {
    return this.page.getByRole('status').filter({ hasText: 'The server can not be reached.' })
  }

  step(name: string): Locator {
    return this.details.getByRole('group', { name: 'What you can do' }).getByRole('button', { name })
  }

  dialog(name: string | RegExp): Locator {
    return this.page.getByRole('dialog', { name })
  }

  toast(text: string): Locator {
    return this.page.getByRole('alert').filter({ hasText: text })
  }
}
