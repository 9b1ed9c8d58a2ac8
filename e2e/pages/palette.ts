import type { Locator, Page } from '@playwright/test'

/** The command palette, over whichever screen. */
export class Palette {
  readonly field: Locator
  /** The line that Enter takes. */
  readonly active: Locator
  readonly #options: Locator

  private constructor(page: Page) {
    this.field = page.getByRole('combobox', { name: 'Search and commands' })
    this.#options = page.getByRole('listbox', { name: 'Search and commands' })
    this.active = this.#options.getByRole('option', { selected: true })
  }

  static async open(page: Page): Promise<Palette> {
    await page.keyboard.press('ControlOrMeta+K')
    const palette = new Palette(page)
    await palette.field.waitFor()
    return palette
  }

  option(name: string | RegExp): Locator {
    return this.#options.getByRole('option', { name })
  }
}
