-- Reads one order from the Admin API.

local shopify = require("shared")

local fields = table.concat({
  "id",
  "name",
  "created_at",
  "currency",
  "total_price",
  "financial_status",
  "email",
  "customer",
  "shipping_address",
  "note",
  "line_items",
}, ",")

local function by_id(id)
  local body, problem, status = shopify.call("GET", "orders/" .. id .. ".json", { query = { fields = fields } })
  if body then
    return body.order
  end
  if status == 404 then
    return nil
  end
  error(problem, 0)
end

---Names are not unique to Shopify's search: it finds #1001-1 for #1001, too.
local function by_name(name)
  local wanted = "#" .. string.gsub(name, "^#", "")
  local body, problem = shopify.call("GET", "orders.json", {
    query = { name = wanted, status = "any", fields = fields, limit = 10 },
  })
  if not body then
    error(problem, 0)
  end
  for _, order in ipairs(body.orders) do
    if order.name == wanted then
      return order
    end
  end
  return nil
end

local order
if input.id then
  order = by_id(input.id)
else
  order = by_name(input.name)
end

if not order then
  log.info("order not found", { id = input.id, name = input.name })
  return { found = false }
end

return { found = true, order = shopify.order_from(order) }
