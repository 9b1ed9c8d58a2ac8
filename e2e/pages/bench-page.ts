import type { Locator, Page } from '@playwright/test'
import { EditorPage } from './editor-page.ts'

/** The Run panel of a module. */
export class BenchPage {
  readonly editor: EditorPage
  readonly page: Page
  readonly panel: Locator

  private constructor(editor: EditorPage) {
    this.editor = editor
    this.page = editor.page
    this.panel = editor.page.getByRole('region', { name: 'Run', exact: true })
  }

  static async open(page: Page, connectorId: string, module: string): Promise<BenchPage> {
    const editor = await EditorPage.open(page, connectorId)
    await editor.show(module)
    const bench = new BenchPage(editor)
    await page.getByRole('button', { name: 'Run panel' }).click()
    await bench.panel.waitFor()
    return bench
  }

  async run() {
    await this.panel.getByRole('button', { name: 'Run', exact: true }).first().click()
  }

  get outcome(): Locator {
    return this.panel.getByRole('status', { name: 'Last run' })
  }

  get verdict(): Locator {
    return this.panel.getByRole('status', { name: 'Verdict' })
  }

  get sample(): Locator {
    return this.panel.getByRole('combobox', { name: 'Sample' })
  }

  /** The module that runs the shared library. */
  get module(): Locator {
    return this.panel.getByRole('combobox', { name: 'Module that runs it' })
  }

  async pickModule(name: string) {
    await this.module.click()
    await this.page.getByRole('option', { name }).click()
  }

  async choose(sample: string) {
    await this.sample.click()
    await this.page.getByRole('option', { name: new RegExp(sample) }).click()
  }

  /** A sample as the picker lists it, with its state. */
  async states(): Promise<string[]> {
    await this.sample.click()
    const options = this.page.getByRole('listbox').getByRole('option')
    await options.first().waitFor()
    const texts = await options.evaluateAll((found) => found.map((option) => option.textContent ?? ''))
    await this.page.keyboard.press('Escape')
    return texts.slice(0, -1)
  }

  async menu(item: string | RegExp) {
    await this.panel.getByRole('button', { name: 'What can be done with samples' }).click()
    await this.page.getByRole('menuitem', { name: item }).click()
  }

  async name(dialog: string | RegExp, name: string) {
    const shown = this.page.getByRole('dialog', { name: dialog })
    await shown.getByRole('textbox', { name: 'Name' }).fill(name)
    await this.page.keyboard.press('Enter')
    await shown.waitFor({ state: 'hidden' })
  }

  /** A curl command or a raw request; into a new sample unless told otherwise. */
  async paste(request: string, into = 'A new sample') {
    await this.panel.getByRole('button', { name: 'Paste a request…' }).click()
    const dialog = this.page.getByRole('dialog', { name: 'Paste a request' })
    await dialog.getByRole('textbox').fill(request)
    await dialog.getByRole('radio', { name: into }).check()
    await dialog.getByRole('button', { name: 'Use it' }).click()
    await dialog.waitFor({ state: 'hidden' })
  }

  /** Sets a breakpoint at a line, counted from one, and opens the trace of a run. */
  async traceWithBreakpoint(part: string, line: number) {
    await this.editor.cursorTo(part, line)
    await this.page.keyboard.press('F9')
    await this.run()
    await this.showTab('Trace')
  }

  async showTab(name: 'Result' | 'Logs' | 'HTTP' | 'Store' | 'Events' | 'Trace') {
    await this.tab(name).click()
  }

  tab(name: string): Locator {
    return this.panel.getByRole('tab', { name: new RegExp(`^${name}`) })
  }

  get shownTab(): Locator {
    return this.panel.getByRole('tabpanel')
  }

  /** Watches an expression at every place of the trace, which is shown. */
  async watch(expression: string) {
    await this.shownTab.getByRole('textbox', { name: 'Expression to watch' }).fill(expression)
    await this.page.keyboard.press('Enter')
  }

  /** On to the next time that a line runs, which counts from one. */
  async traceTo(script: string, line: number) {
    await this.editor.cursorTo(script, line)
    await this.shownTab.getByRole('button', { name: 'Run to the cursor' }).click()
  }

  async editAs(view: 'Form' | 'JSON' | 'Answers') {
    await this.panel.getByRole('radiogroup', { name: 'What is edited' }).getByText(view, { exact: true }).click()
  }

  /** Replaces a text of JSON by a paste, since Monaco closes brackets of its own accord while one types. */
  async pasteInto(label: string, text: string) {
    const code = this.panel.getByRole('textbox', { name: label })
    await code.focus()
    await this.page.keyboard.press('ControlOrMeta+A')
    await code.evaluate((element, pasted) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', pasted)
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    }, text)
  }
}
