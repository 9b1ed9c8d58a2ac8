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

  /** Puts the cursor on the first place of a text in a script's first line. */
  async cursorOn(text: string) {
    await this.page.keyboard.press('ControlOrMeta+Home')
    const line = (await this.editor.shownCode.locator('.view-line').first().textContent()) ?? ''
    const column = line.replaceAll('\u00a0', ' ').indexOf(text)
    for (let step = 0; step < column; step += 1) await this.page.keyboard.press('ArrowRight')
  }

  /** Renames what stands in the first line, in all scripts that name it. */
  async rename(text: string, name: string) {
    await this.cursorOn(text)
    await this.page.keyboard.press('F2')
    await this.page.locator('.rename-input').fill(name)
    await this.page.keyboard.press('Enter')
    await this.page.getByRole('dialog', { name: /^Rename/ }).waitFor()
    await this.page.keyboard.press('Enter')
  }

  /** Puts a text in as the clipboard does, which is the only way for a long one. */
  async paste(text: string) {
    await this.editor.page.locator('.native-edit-context, .inputarea').first().evaluate((input, pasted) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', pasted)
      input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    }, text)
  }

  /** For how many milliseconds the page could not answer, at the most, while something was done. */
  async longestPause(act: () => Promise<void>): Promise<number> {
    const watch = await this.page.evaluateHandle(() => {
      const pauses = { longest: 0 }
      let last = performance.now()
      const timer = setInterval(() => {
        const now = performance.now()
        pauses.longest = Math.max(pauses.longest, now - last)
        last = now
      }, 4)
      return { pauses, stop: () => clearInterval(timer) }
    })
    await act()
    return watch.evaluate(({ pauses, stop }) => {
      stop()
      return pauses.longest
    })
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
