-- Sends the confirmations that the ERP did not take when they arose.

local erp = require("shared")

local stale_after_hours = 24

local waiting = store.keys("outbox/")
if #waiting == 0 then
  return
end

local resting = erp.resting_until()
if resting then
  log.debug("the ERP rests", { until_when = resting, waiting = #waiting })
  return
end

local oldest = store.get(waiting[1])
local age = oldest and date.diff(oldest.body.confirmedAt, date.now(), "hours") or 0
if age > stale_after_hours then
  log.error("confirmations wait for long", { waiting = #waiting, hours = math.floor(age) })
end

local result = erp.send_outbox()

if result.sent > 0 and result.waiting == 0 then
  erp.wake()
end

log.info("outbox sent", result)
