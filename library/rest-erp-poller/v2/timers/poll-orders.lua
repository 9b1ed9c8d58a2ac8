-- Fetches released production orders.

local erp = require("shared")

local pages_at_most = 20
local paging = config.orders.paging

local resting = erp.resting_until()
if resting then
  log.debug("the ERP rests", { until_when = resting })
  return
end

local function query_from(position)
  local query = {
    status = config.orders.status or "RELEASED",
    limit = config.orders.pageSize or 100,
  }
  query[paging.parameter or (paging.by == "cursor" and "cursor" or "changedSince")] = position
  return query
end

---Where the list goes on after a page; nil at its end.
local function next_position(body, orders)
  if paging.by == "cursor" then
    local cursor = body[paging.field or "nextCursor"]
    return cursor ~= json.null and cursor or nil
  end
  local last = orders[#orders]
  return last and last.changedAt or nil
end

---@return "released"|"changed"|"known"|"useless"
local function take(raw)
  local order, useless = erp.order_from(raw)
  if not order then
    log.warn("order can not be used", { problem = useless })
    return "useless"
  end
  local key = "order/" .. order.externalId
  local fingerprint = crypto.sha256(json.encode(order))
  local known = store.get(key)
  if known and known.fingerprint == fingerprint then
    return "known"
  end
  local name = known and "changed" or "released"
  events.emit("production-order." .. name, order, { key = fingerprint })
  store.set(key, { at = date.now(), fingerprint = fingerprint }, { ttlSeconds = 365 * 86400 })
  return name
end

local counts = { released = 0, changed = 0, known = 0, useless = 0 }
local position = store.get("poll/position") or paging.startAt
local page = 0

repeat
  local body, problem = erp.call("GET", config.orders.path, { query = query_from(position) })
  if not body then
    if problem.mayPass then
      local until_when = erp.rest(problem.waitSeconds)
      log.warn("orders not read, the ERP gets a rest", { problem = problem.message, until_when = until_when })
      return
    end
    error(problem.message, 0)
  end
  local orders = body.items or body.orders or body.value or body
  for _, raw in ipairs(orders) do
    local outcome = take(raw)
    counts[outcome] = counts[outcome] + 1
  end
  local following = next_position(body, orders)
  local is_end = #orders == 0 or following == nil or following == position
  if following then
    -- Each page that was taken stays taken, whatever happens to the next one.
    position = following
    store.set("poll/position", position)
  end
  page = page + 1
until is_end or page >= pages_at_most

erp.wake()

if counts.released + counts.changed + counts.useless > 0 then
  log.info("orders fetched", counts)
end
