import { expect, test } from './fixtures.ts'
import { luaRequest } from './lua-request.ts'
import { addLuaSandbox } from './lua-sandbox.ts'

const script = `local ticket = xml.parse('<?xml version="1.0" encoding="UTF-8"?><JDF xmlns="urn:jdf" Note="M&#252;ller"><Media Weight="80"/></JDF>')
xml.find(ticket, "//{urn:jdf}Media").attributes.Weight = 90
local rows = csv.parse("sku;amount\\n\\"A5;matt\\";500", { separator = ";" })
return {
  xml = xml.serialize(ticket),
  csv = csv.encode(rows, { columns = { "sku", "amount" } }),
  base64 = base64.decode(base64.encode("\\0\\255", "url")) == "\\0\\255",
  url = url.build("https://erp.example/api/", { "orders", "A/17" }, { expand = "lines" }),
  hmac = crypto.hmac_sha256("Jefe", "what do ya want for nothing?"),
  md5 = crypto.md5("abc"),
  date = date.format(date.parse("24.12.2026 08:00", "DD.MM.YYYY HH:mm", "Europe/Berlin"), "YYYY-MM-DD HH:mm Z", "America/New_York"),
  uuid = #uuid.v4(),
}`

test('host functions compute in the frame of the browser what they compute elsewhere', async ({ page }) => {
  await page.goto('/')
  await addLuaSandbox(page)
  const report = await page.evaluate((request) => new luaRun.LuaSandbox().run(request), luaRequest(script))
  expect(report.result).toEqual({
    status: 'returned',
    value: {
      xml: '<JDF xmlns="urn:jdf" Note="Müller"><Media Weight="90"/></JDF>',
      csv: 'sku,amount\r\nA5;matt,500\r\n',
      base64: true,
      url: 'https://erp.example/api/orders/A%2F17?expand=lines',
      hmac: '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
      md5: '900150983cd24fb0d6963f7d28e17f72',
      date: '2026-12-24 02:00 -05:00',
      uuid: 36,
    },
  })
})
