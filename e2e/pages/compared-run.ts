import type { Locator, Page } from '@playwright/test'
import { ComparePage } from './compare-page.ts'

/** Two versions of a module, run on one sample beside each other. */
export class ComparedRun {
  readonly page: Page
  readonly bar: Locator
  readonly outcome: Locator
  readonly sample: Locator
  readonly viewer: Locator

  constructor(page: Page) {
    this.page = page
    this.bar = page.getByRole('region', { name: 'Run on a sample' })
    this.outcome = this.bar.getByRole('status', { name: 'Outcome' })
    this.sample = this.bar.getByRole('combobox', { name: 'Sample' })
    this.viewer = page.getByRole('dialog', { name: /^Values of line/ })
  }

  static async open(page: Page, search: { left: string; right: string; change: string; sample?: string }): Promise<ComparedRun> {
    const { left, right, change, sample } = search
    await ComparePage.open(page, { left, right, change, ...(sample !== undefined && { sample }) })
    return new ComparedRun(page)
  }

  /** A line of one side's text, values included, by how its code begins. */
  line(side: 'left' | 'right', code: string): Locator {
    return this.#line(side === 'left' ? 'original' : 'modified', code)
  }

  /** A line of the text whose values are shown where there is one column. */
  column(code: string): Locator {
    return this.#line('modified', code)
  }

  /** A line that only the other text has, drawn between those of the one column. */
  removed(code: string): Locator {
    return this.page.locator('.editor.modified .view-zones .view-line').filter({ hasText: startOf(code) })
  }

  #line(editor: 'original' | 'modified', code: string): Locator {
    return this.page.locator(`.editor.${editor} .lines-content > .view-lines .view-line`).filter({ hasText: startOf(code) })
  }

  /** The rows of the opened differences, as texts of their cells. */
  async differences(): Promise<string[][]> {
    await this.bar.getByRole('button', { name: /^\d+ difference/ }).click()
    const rows = this.bar.getByRole('table', { name: 'Differences' }).locator('tbody tr')
    await rows.first().waitFor()
    return rows.evaluateAll((found) => found.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? '')))
  }

  async choose(sample: string) {
    await this.sample.click()
    await this.page.getByRole('option', { name: sample }).click()
  }
}

function startOf(code: string): RegExp {
  const spaced = code.replaceAll(/[.(){}+*]/g, String.raw`\$&`).replaceAll(' ', '[\u00a0 ]')
  return new RegExp(`^[\u00a0 ]*${spaced}`)
}
