import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'

const axeSource = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Axe finds nothing on the page as it stands, in the light and in the dark. */
export async function expectAccessible(page: Page) {
  for (const scheme of ['light', 'dark'] as const) {
    await page.evaluate((name) => document.documentElement.setAttribute('data-mantine-color-scheme', name), scheme)
    // What waits for the server is dimmed.
    await expect(page.locator('[data-waiting]')).toHaveCount(0)
    await page.evaluate(animationsHaveEnded)
    await page.evaluate(await axeSource)
    const findings = await page.evaluate(findingsOfAxe)
    expect(findings, `axe in the ${scheme}`).toEqual([])
  }
}

/** Half-way through, colours are those of neither theme. */
async function animationsHaveEnded() {
  await Promise.allSettled(document.getAnimations().filter(({ effect }) => effect?.getTiming().iterations !== Infinity).map(({ finished }) => finished))
}

// Without "region": menus and lists open in a portal beside the landmarks, as every such library does.
// A text, since axe puts itself on the window of the page, which TypeScript does not know.
const findingsOfAxe = `axe
  .run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'], rules: { region: { enabled: false } } })
  .then(({ violations }) => violations.map(({ id, nodes }) =>
    id + ': ' + nodes.map(({ target, failureSummary }) => target.join(' ') + ' (' + failureSummary + ')').join('; ')))`
