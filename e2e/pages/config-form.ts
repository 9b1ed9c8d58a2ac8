import type { Locator, Page } from '@playwright/test'
import { EditorPage } from './editor-page.ts'

/** The form of a connector's config schema, beside the schema's text. */
export class ConfigForm {
  readonly editor: EditorPage
  readonly page: Page
  readonly panel: Locator

  private constructor(editor: EditorPage) {
    this.editor = editor
    this.page = editor.page
    this.panel = editor.page.getByRole('region', { name: 'Form', exact: true })
  }

  static async open(page: Page, connectorId: string): Promise<ConfigForm> {
    const form = new ConfigForm(await EditorPage.open(page, connectorId, { part: 'config' }))
    await form.panel.getByRole('group', { name: 'Config' }).or(form.panel.getByRole('heading', { name: 'No config schema' })).first().waitFor()
    return form
  }

  field(name: string): Locator {
    return this.panel.getByRole('textbox', { name, exact: true })
  }

  section(name: string): Locator {
    return this.panel.getByRole('group', { name, exact: true })
  }

  button(name: string | RegExp): Locator {
    return this.panel.getByRole('button', { name })
  }

  get problemsBadge(): Locator {
    return this.button(/^\d+ problems?$/).first()
  }

  async choose(name: string, option: string) {
    await this.panel.getByRole('combobox', { name }).click()
    await this.page.getByRole('option', { name: option, exact: true }).click()
  }

  /** What would be kept, as the JSON view shows it. */
  async valuesAsJson(): Promise<unknown> {
    await this.panel.getByText('JSON', { exact: true }).click()
    const lines = this.panel.locator('.view-lines')
    await lines.getByText('{').first().waitFor()
    const text = await lines.innerText()
    await this.panel.getByText('Form', { exact: true }).click()
    return JSON.parse(text.replaceAll('\u00a0', ' '))
  }
}
