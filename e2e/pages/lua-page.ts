import type { Locator, Page } from '@playwright/test'
import { EditorPage } from './editor-page.ts'

/** A Lua script in Monaco, and what the language service shows in it. */
export class LuaPage {
  readonly page: Page
  readonly editor: EditorPage
  readonly problems: Locator

  constructor(editor: EditorPage) {
    this.page = editor.page
    this.editor = editor
    this.problems = this.page.getByRole('region', { name: 'Problems' })
  }

  /** The text of a module, with the cursor behind the last line. */
  static async open(page: Page, connectorId: string, module: string): Promise<LuaPage> {
    const editor = await EditorPage.open(page, connectorId)
    await editor.show(module)
    const lua = new LuaPage(editor)
    await lua.endOf(module)
    return lua
  }

  async endOf(module: string) {
    await this.editor.code(module).focus()
    await this.page.keyboard.press('ControlOrMeta+End')
  }

  /** Goes to a name by Monaco's own search, as a person would. */
  async cursorOn(name: string) {
    await this.page.keyboard.press('ControlOrMeta+Home')
    await this.page.keyboard.press('ControlOrMeta+F')
    await this.page.keyboard.insertText(name)
    await this.page.keyboard.press('Enter')
    await this.page.keyboard.press('Escape')
    await this.page.keyboard.press('ArrowLeft')
  }

  /** A squiggle under a text. */
  squiggle(level: 'error' | 'warning'): Locator {
    return this.page.locator(`.squiggly-${level}`)
  }

  suggestion(name: string): Locator {
    return this.page.getByRole('option', { name: new RegExp(`^${name}\\b`) })
  }

  async openProblems() {
    await this.page.keyboard.press('ControlOrMeta+Shift+M')
    await this.problems.waitFor()
  }
}
