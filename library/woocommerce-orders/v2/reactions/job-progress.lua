-- Moves the shop's order on with production. An order of several jobs moves when the last of them does.

local woo = require("shared")

local job = event.record

local ranks = { released = 1, printing = 2, printed = 3, finished = 4, shipped = 5 }

local function step_for(status)
  for _, step in ipairs(config.progress or {}) do
    if step.job == status then
      return step
    end
  end
  return nil
end

---Whether another job of the order is not as far.
local function waits_for_others(key)
  local states = store.get(key) or {}
  states[job.id] = job.status
  store.set(key, states, { ttlSeconds = 180 * 86400 })
  local expected = job.order.jobCount or 1
  local reached = 0
  for _, status in pairs(states) do
    if (ranks[status] or 0) >= (ranks[job.status] or 0) then
      reached = reached + 1
    end
  end
  return reached < expected
end

if job.source ~= woo.source then
  return
end

local step = step_for(job.status)
if not step then
  log.debug("no step for this status", { job = job.number, status = job.status })
  return
end

local order_id = job.order.externalId

if job.status ~= "cancelled" and waits_for_others("order/" .. order_id .. "/jobs") then
  log.info("order waits for its other jobs", { order = job.order.number, job = job.number })
  return
end

local shipment = job.shipment

local result, problem = actions.call("set-order-status", {
  id = order_id,
  status = step.order,
  note = step.note,
  tellCustomer = step.tellCustomer,
  tracking = shipment and {
    carrier = shipment.carrier,
    number = shipment.trackingNumber,
    url = shipment.trackingUrl,
  } or nil,
})

if not result then
  error(problem, 0)
end

log.info("shop told", { order = job.order.number, status = result.status, changed = result.changed })
