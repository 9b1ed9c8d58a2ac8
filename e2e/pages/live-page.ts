import type { Browser, Locator, Page } from '@playwright/test'
import { followLink, invite, useCookie } from '../sign-in.ts'
import type { StudioApi } from '../studio-api.ts'
import type { StudioProcess } from '../studio-process.ts'
import { EditorPage } from './editor-page.ts'

/** A script with the values of its last run beside the lines. */
export class LivePage {
  readonly editor: EditorPage
  readonly page: Page

  constructor(editor: EditorPage) {
    this.editor = editor
    this.page = editor.page
  }

  static async open(page: Page, connectorId: string, module: string): Promise<LivePage> {
    const editor = await EditorPage.open(page, connectorId)
    await editor.show(module)
    await editor.shownCode.locator('.view-line').first().waitFor()
    return new LivePage(editor)
  }

  /** A page of a designer who made none of the connectors. */
  static async asSomebodyElse(browser: Browser, { url }: StudioProcess, api: StudioApi): Promise<Page> {
    const person = await invite(api, 'designer')
    const context = await browser.newContext({ baseURL: url, viewport: { width: 1440, height: 900 } })
    await useCookie(context, await followLink(url, person.link, person))
    return context.newPage()
  }

  /** A line of the script as it is shown, values included, by how its code begins. */
  line(code: string): Locator {
    const spaced = code.replaceAll(' ', '[\u00a0 ]').replaceAll(/[.(){}+*]/g, '\\$&')
    return this.page.locator('.view-line').filter({ hasText: new RegExp(`^[\u00a0 ]*${spaced}`) })
  }

  /** Whether all that stands behind a line ends before the right edge of the editor. */
  async isInSight(line: Locator): Promise<boolean> {
    return line.evaluate((drawn) => {
      const right = drawn.closest('.overflow-guard')?.getBoundingClientRect().right ?? 0
      return [...drawn.querySelectorAll('span')].every((part) => part.getBoundingClientRect().right <= right)
    })
  }

  /** Whether the viewer, which has come, stands on a line, or reaches out of the window. */
  async isCovered(line: Locator): Promise<boolean> {
    const [viewer, drawn] = [await this.viewer.boundingBox(), await line.boundingBox()]
    const height = this.page.viewportSize()?.height ?? 0
    if (viewer === null || drawn === null) return true
    const isOver = viewer.y < drawn.y + drawn.height && drawn.y < viewer.y + viewer.height
    return isOver || viewer.y < 0 || viewer.y + viewer.height > height
  }

  get counts(): Locator {
    return this.page.locator('.studio-hits')
  }

  get viewer(): Locator {
    return this.page.getByRole('dialog', { name: /^Values of line/ })
  }

  /** Words behind a line that lead somewhere. */
  link(code: string, text: string): Locator {
    return this.line(code).locator('.studio-live-link').filter({ hasText: text })
  }

  /** Chooses a turn of the loop around a line, counted from one. */
  async showTurn(code: string, turn: number) {
    await this.line(code).locator('.studio-live').click()
    const turns = this.viewer.getByRole('group', { name: 'Turn of the loop' })
    const place = turns.getByRole('status')
    for (let at = Number.parseInt(await place.innerText(), 10); at !== turn; at = Number.parseInt(await place.innerText(), 10)) {
      await turns.getByRole('button', { name: at > turn ? 'the one before' : 'the next one' }).click()
    }
    await this.page.keyboard.press('Escape')
  }

  /** The line of a tree of values that the keys act on. */
  activeItem(tree: Locator): Locator {
    return tree.locator('[data-active]')
  }

  /** Types a line before another one, which it finds by the keyboard alone. */
  async typeBefore(code: string, text: string) {
    await this.line(code).click({ position: { x: 4, y: 8 } })
    await this.page.keyboard.press('Home')
    await this.page.keyboard.insertText(text)
  }
}
