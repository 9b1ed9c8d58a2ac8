import type { Locator, Page } from '@playwright/test'

/** Two versions side by side. */
export class ComparePage {
  readonly page: Page
  readonly counts: Locator
  readonly changes: Locator
  /** The change that is shown. */
  readonly title: Locator
  readonly place: Locator

  constructor(page: Page) {
    this.page = page
    this.counts = page.getByRole('region', { name: 'What changed' }).getByRole('status')
    this.changes = page.getByRole('listbox', { name: 'Changes' }).getByRole('option')
    this.title = page.getByRole('heading', { level: 2 })
    this.place = page.getByText(/^\d+ of \d+$/)
  }

  static async open(page: Page, search: { left?: string; right?: string; change?: string }): Promise<ComparePage> {
    await page.goto(`/compare?${new URLSearchParams(search).toString()}`)
    const compare = new ComparePage(page)
    await compare.side('left').waitFor()
    await page.getByRole('status', { name: 'The versions are loading' }).waitFor({ state: 'hidden' })
    return compare
  }

  change(name: string | RegExp): Locator {
    return this.page.getByRole('option', { name })
  }

  side(side: 'left' | 'right'): Locator {
    return this.page.getByRole('button', { name: `Choose the ${side} version` })
  }

  async swap() {
    await this.page.getByRole('button', { name: 'Swap the two sides' }).click()
  }

  async pick(side: 'left' | 'right', search: string, option: string | RegExp) {
    await this.side(side).click()
    await this.page.getByRole('combobox', { name: 'Search versions' }).fill(search)
    await this.change(option).click()
  }

  /** The row of an open search that Enter takes. */
  get marked(): Locator {
    return this.page.getByRole('option').and(this.page.locator('[data-combobox-selected]'))
  }

  /** The cells of a setting: its label, the old value, the new one. */
  setting(label: string): Locator {
    return this.page.getByRole('row', { name: label }).getByRole('cell')
  }

  /** The two sides of the diff; Monaco's own field has no size, so it never counts as visible. */
  text(label: string): Locator {
    return this.page.getByRole('textbox', { name: new RegExp(`^${label} of `) })
  }
}
