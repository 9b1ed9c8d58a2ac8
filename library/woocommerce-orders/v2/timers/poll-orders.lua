-- Reads the orders that were modified since the last run. The cursor is the time of the last order that was taken,
-- so a run that ends early goes on where it stopped.

local woo = require("shared")

local per_page = config.orders and config.orders.perPage or 50
local pages_at_most = 10
local a_week_ago = date.add(date.now(), -7, "days")

local cursor = store.get("poll/cursor") or { modifiedAfter = a_week_ago }

---Several orders can have the cursor's second; those that were taken are skipped by their ids.
local function was_taken(order)
  if order.date_modified_gmt .. "Z" ~= cursor.last then
    return false
  end
  for _, id in ipairs(cursor.ids or {}) do
    if id == order.id then
      return true
    end
  end
  return false
end

local function move_cursor(order)
  local modified = order.date_modified_gmt .. "Z"
  if modified ~= cursor.last then
    cursor.ids = json.array({})
    cursor.last = modified
    -- WooCommerce leaves out orders of the very second that is asked for.
    cursor.modifiedAfter = date.add(modified, -1, "seconds")
  end
  table.insert(cursor.ids, order.id)
end

local function read_page(page)
  local orders, problem, headers = woo.call("GET", { "orders" }, {
    query = {
      per_page = per_page,
      page = page,
      orderby = "modified",
      order = "asc",
      modified_after = date.format(cursor.modifiedAfter, "YYYY-MM-DD[T]HH:mm:ss"),
      dates_are_gmt = true,
      status = "any",
    },
  })
  if not orders then
    error("Orders can not be read: " .. problem, 0)
  end
  return orders, tonumber(headers["x-wp-totalpages"] or "1")
end

local counts = {}
local new = {}
local page = 1
local pages

-- All pages are read against one cursor: moving it between pages would shift what is on them.
repeat
  local orders
  orders, pages = read_page(page)
  for _, order in ipairs(orders) do
    if not was_taken(order) then
      table.insert(new, order)
    end
  end
  page = page + 1
until page > pages or page > pages_at_most

for _, order in ipairs(new) do
  local outcome = woo.take(order)
  counts[outcome] = (counts[outcome] or 0) + 1
  move_cursor(order)
end

store.set("poll/cursor", cursor)

if pages > pages_at_most then
  log.warn("more orders than one run reads", { pages = pages })
end
if #new > 0 then
  log.info("orders polled", counts)
end
