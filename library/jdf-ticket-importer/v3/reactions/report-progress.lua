-- Tells the MIS how its job goes on, as a JMF Status signal.

local tickets = require("shared")

local job = event.record

local statuses = {
  released = "Waiting",
  printing = "InProgress",
  printed = "InProgress",
  finished = "Completed",
  shipped = "Completed",
  cancelled = "Aborted",
}

local function is_configured()
  return config.mis and config.mis.url and config.mis.url ~= ""
end

local function is_ours()
  return job.source == (config.intake.source or "mis")
end

local status = statuses[job.status]

if not is_configured() or not is_ours() or not status then
  log.debug("nothing to report", { job = job.externalId, status = job.status })
  return
end

-- The MIS hears of each state once, also when the platform tries again.
local key = "reported/" .. job.externalId
local state = status .. "/" .. (job.producedQuantity or 0)
if store.get(key) == state then
  return
end

local response, problem = http.post(config.mis.url, {
  headers = { ["Content-Type"] = "application/vnd.cip4-jmf+xml" },
  body = tickets.status_signal(job, status),
  timeoutMs = 15000,
})

if not response then
  error("The MIS does not answer: " .. problem, 0)
end

if response.status >= 500 or response.status == 429 then
  error("The MIS answers with status " .. response.status, 0)
end

if not response.ok then
  -- The MIS will not like it better the next time.
  log.error("MIS refused the signal", { job = job.externalId, status = response.status })
  return
end

store.set(key, state, { ttlSeconds = 180 * 86400 })
log.info("progress reported", { job = job.externalId, status = status, amount = job.producedQuantity })
