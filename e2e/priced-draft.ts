const sharedLibrary = `local shared = {}

function shared.rounded(amount)
  local cents = amount * 100
  return math.floor(cents + 0.5) / 100
end

return shared
`

const script = `local function price(item)
  local amount = item.price * item.count
  return shared.rounded(amount)
end
local total = 0
for index, item in ipairs(input.items) do
  total = total + price(item)
end
return { total = total, share = shared.rounded(total / 3) }
`

const other = `local half = shared.rounded(input.amount / 2)
return half
`

const expected = (value: unknown) => JSON.stringify({ result: { status: 'returned', value } })

/** An action whose function calls one of the shared library, which another action calls too. */
export const pricedDraft = {
  sharedLibrary,
  actions: [
    { name: 'No sample', handle: 'no-sample', exported: true, script: 'return 1\n' },
    {
      name: 'Price an order',
      handle: 'price-an-order',
      exported: true,
      script,
      samples: [{ name: 'Three items', inputJson: JSON.stringify({ items: [{ price: 4, count: 3 }, { price: 1.111, count: 2 }, { price: 10, count: 1 }] }), recordedAnswersJson: null, expectedOutcomeJson: expected({ total: 24.22, share: 8.07 }) }],
    },
    { name: 'Halve', handle: 'halve', exported: true, script: other, samples: [{ name: 'Of nine', inputJson: '{ "amount": 9.09 }', recordedAnswersJson: null, expectedOutcomeJson: expected(4.55) }] },
  ],
}
