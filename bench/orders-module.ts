/** Ten orders of five items. */
export const orders = {
  orders: Array.from({ length: 10 }, (_, order) => ({
    id: `order-${order}`,
    customer: { name: `Customer ${order}`, country: order % 2 === 0 ? 'DE' : 'SE' },
    items: Array.from({ length: 5 }, (_item, item) => ({ sku: `sku-${order}-${item}`, quantity: item + 1, price: 9.5 + item, paper: { weight: 90 + item, coated: item % 2 === 1 } })),
  })),
}

const partOf = (index: number) => `function parts.part_${index}(order)
  local total, seen = 0, {}
  for _, item in ipairs(order.items) do
    local amount = item.quantity * item.price
    if item.paper.coated and amount > ${index % 50} then
      amount = amount * 1.1
    end
    total = total + amount
    seen[#seen + 1] = string.format("%s-%d", item.sku, ${index})
  end
  local name = order.customer.name .. "/" .. seen[1]
  return { name = name, total = math.floor(total), part = ${index} }
end

`

/** An action as integrators write it: functions for the parts of a message, all of them called for each order. */
export function ordersModule(lines: number): string {
  const parts = Array.from({ length: Math.floor((lines - 10) / 14) }, (_, index) => partOf(index)).join('')
  return `local parts, result = {}, {}\n\n${parts}for _, order in ipairs(input.orders) do\n  for name, part in pairs(parts) do\n    result[#result + 1] = part(order)\n  end\nend\nlog.info("done", { count = #result })\nreturn { count = #result, first = result[1] }\n`
}
