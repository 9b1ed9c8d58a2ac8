import type { Locator, Page } from '@playwright/test'

type Place = { part?: string; line?: number }

/** The editor of one connector, by roles and labels. */
export class EditorPage {
  readonly page: Page
  readonly connectorId: string
  readonly tree: Locator
  readonly state: Locator

  private constructor(page: Page, connectorId: string) {
    this.page = page
    this.connectorId = connectorId
    this.tree = page.getByRole('tree', { name: 'Connector' })
    this.state = page.getByRole('region', { name: 'State of the editor' })
  }

  static async open(page: Page, connectorId: string, { part, line }: Place = {}): Promise<EditorPage> {
    const search = new URLSearchParams({ ...(part !== undefined && { part }), ...(line !== undefined && { line: String(line) }) })
    await page.goto(`/connectors/${connectorId}?${search}`)
    const editor = new EditorPage(page, connectorId)
    await editor.tree.waitFor()
    return editor
  }

  /** A row of the explorer, by the beginning of its name. */
  row(name: string): Locator {
    return this.tree.getByRole('treeitem', { name: new RegExp(`^${name}(,|$)`) })
  }

  tab(name: string): Locator {
    return this.page.getByRole('tab', { name: new RegExp(`^${name}(,|$)`) })
  }

  async show(name: string) {
    await this.row(name).click()
  }

  /** The text of a part in Monaco. */
  code(name: string, language: 'Lua' | 'JSON' = 'Lua'): Locator {
    return this.page.getByRole('textbox', { name: `${name}, ${language}` })
  }

  /** What Monaco shows of the open text. */
  get shownCode(): Locator {
    return this.page.getByRole('tabpanel').locator('.view-lines').first()
  }

  /** Puts the cursor at the beginning of a line, which counts from one. */
  async cursorTo(name: string, line: number) {
    await this.code(name).focus()
    await this.page.keyboard.press('ControlOrMeta+Home')
    for (let at = 1; at < line; at += 1) await this.page.keyboard.press('ArrowDown')
  }

  async appendToScript(name: string, text: string) {
    await this.show(name)
    await this.code(name).focus()
    await this.page.keyboard.press('ControlOrMeta+End')
    await this.page.keyboard.insertText(text)
  }

  async replaceDocument(name: 'Config' | 'Permissions', text: string) {
    await this.show(name)
    await this.code(name, 'JSON').focus()
    await this.page.keyboard.press('ControlOrMeta+A')
    await this.page.keyboard.insertText(text)
  }

  setting(name: string): Locator {
    return this.page.getByRole('form').getByLabel(name, { exact: true })
  }

  async choose(setting: string, option: string) {
    await this.page.getByRole('combobox', { name: setting }).click()
    await this.page.getByRole('option', { name: option, exact: true }).click()
  }

  async save() {
    await this.page.keyboard.press('ControlOrMeta+S')
  }

  notice(text: string | RegExp): Locator {
    return this.page.getByRole('alert').filter({ hasText: text })
  }

  /** The view of base, theirs and mine. */
  get merge(): Locator {
    return this.page.getByRole('dialog', { name: 'Someone saved a newer version' })
  }

  mergeChoice(part: string, choice: 'Theirs' | 'Mine' | 'Merge by hand'): Locator {
    return this.merge.getByRole('radiogroup', { name: `Choice for ${part}` }).getByRole('radio', { name: choice })
  }
}
