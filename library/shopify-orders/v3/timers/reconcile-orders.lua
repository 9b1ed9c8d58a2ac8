-- Shopify's webhooks are at least once, and sometimes never: this reads what changed and takes what is missing.

local shopify = require("shared")

local pages_at_most = 20
local overlap_minutes = 10

---Where the last run ended, a little earlier: orders become visible with a delay.
local function since()
  local oldest = date.add(date.now(), -(config.orders and config.orders.lookBackHours or 24), "hours")
  local cursor = store.get("reconcile/cursor")
  local start = cursor and date.add(cursor, -overlap_minutes, "minutes") or oldest
  return start < oldest and oldest or start
end

---The page_info of the next page, from a header such as <https://...&page_info=abc>; rel="next".
local function next_page(headers)
  local link = headers.link or ""
  local before = string.match(link, '<([^>]*)>;%s*rel="next"')
  return before and string.match(before, "[?&]page_info=([^&>]+)")
end

local function read_page(page_info, from)
  local query
  if page_info then
    query = { limit = 100, page_info = url.decode(page_info) }
  else
    query = { limit = 100, status = "open", updated_at_min = from, order = "updated_at asc" }
  end
  local body, problem, status, headers = shopify.call("GET", "orders.json", { query = query })
  if not body then
    log.warn("orders not read", { problem = problem, status = status })
    error(problem, 0)
  end
  return body.orders, next_page(headers)
end

local counts = { received = 0, duplicate = 0, unpaid = 0, skipped = 0 }
local from = since()
local started = date.now()
local page_info
local pages = 0

repeat
  local orders
  orders, page_info = read_page(page_info, from)
  for _, order in ipairs(orders) do
    local outcome = shopify.take(order)
    counts[outcome] = counts[outcome] + 1
  end
  pages = pages + 1
until not page_info or pages >= pages_at_most

if page_info then
  log.warn("more orders than one run takes", { pages = pages })
else
  store.set("reconcile/cursor", started)
end

if counts.received > 0 then
  log.warn("orders were found that no webhook brought", counts)
else
  log.debug("no order was lost", counts)
end
