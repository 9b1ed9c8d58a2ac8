import { benchDraft } from './bench-draft.ts'
import { expect, test } from './fixtures.ts'
import { BenchPage } from './pages/bench-page.ts'

const pdf = [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37, 0x0a, 0xe2, 0xe3, 0x00, 0xff]
const endpoint = { ...benchDraft.apiEndpoints[0], requestFormat: 'RAW', script: 'local answer = http.get("https://shop.example/flyer.tif")\nreturn { headers = { ["X-Sizes"] = #request.body .. " " .. #answer.body }, body = request.body .. answer.body }\n' }

test('a file that is no text is the body of a request, and another one answers a call, byte for byte', async ({ page, api }) => {
  const draft = await api.createDraft({ ...benchDraft, apiEndpoints: [endpoint] })
  const bench = await BenchPage.open(page, draft.id, 'Greet')
  await bench.panel.getByRole('group', { name: 'Input' }).evaluate((area, bytes) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([Uint8Array.from(bytes)], 'flyer.pdf'))
    area.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  }, pdf)
  const sent = bench.panel.getByRole('region', { name: 'Body of the request' })
  await expect(sent).toContainText('13 bytes that are no text')
  await expect(sent.getByRole('textbox')).toHaveValue(/^000000 {2}25 50 44 46 2d 31 2e 37 0a e2 e3 00 ff .*%PDF-1\.7/)
  await bench.run()
  await bench.shownTab.getByRole('button', { name: 'Show the call' }).click()
  const answer = bench.shownTab.getByRole('form', { name: 'Answer of this call' })
  const chooser = page.waitForEvent('filechooser')
  await answer.getByRole('button', { name: 'Body of a file…' }).click()
  await (await chooser).setFiles({ name: 'flyer.tif', mimeType: 'image/tiff', buffer: Buffer.from([0x49, 0x49, 0x2a, 0x00, 0x08, 0xff]) })
  await expect(answer.getByRole('textbox', { name: 'Content type' })).toHaveValue('image/tiff')
  await answer.getByRole('button', { name: 'Add the answer' }).click()
  await expect(bench.outcome).toHaveText(/^Returned in/)
  await bench.showTab('Result')
  const response = bench.shownTab.getByRole('region', { name: 'Response to the caller' })
  await expect(response).toContainText('13 6')
  await expect(response).toContainText('application/octet-stream')
  await expect(response.getByRole('textbox', { name: 'Response body, byte by byte' })).toHaveValue(/49 49 2a {2}.*\n000010 {2}00 08 ff/)
})
