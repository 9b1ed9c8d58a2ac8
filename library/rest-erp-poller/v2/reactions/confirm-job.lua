-- Confirms production to the ERP. What is to be confirmed goes into the outbox first and can not get lost.

local erp = require("shared")

local job = event.record

local function step_for(status)
  for _, step in ipairs(config.confirmations.statuses) do
    if step.job == status then
      return step
    end
  end
  return nil
end

local step = step_for(job.status)
if not step then
  log.debug("status is not confirmed", { job = job.number, status = job.status })
  return
end

---What is new since the last confirmation: an ERP adds confirmations up.
local function difference(field)
  local change = event.changes[field]
  local now = tonumber(job[field]) or 0
  local before = change and tonumber(change.from) or (change and 0 or now)
  return math.max(0, now - before)
end

local produced, waste = difference("producedQuantity"), difference("wasteQuantity")
local is_new_status = event.changes.status ~= nil

if not is_new_status and produced == 0 and waste == 0 then
  return
end

-- The event's id stays the same when the platform tries again; so does the confirmation's key in the outbox.
if not store.get("order/confirmed/" .. event.id) then
  erp.put_into_outbox({
    id = event.id,
    order = job.externalId,
    operation = job.operation or "0010",
    body = {
      status = step.erp,
      final = step.isFinal == true,
      yield = produced,
      scrap = waste,
      workCenter = job.device and job.device.workCenter,
      confirmedAt = event.at,
      text = job.operatorNote,
    },
  })
  store.set("order/confirmed/" .. event.id, true, { ttlSeconds = 7 * 86400 })
end

local resting = erp.resting_until()
if resting then
  log.info("confirmation waits", { job = job.number, until_when = resting })
  return
end

local result = erp.send_outbox()
log.info("confirmations sent", result)
