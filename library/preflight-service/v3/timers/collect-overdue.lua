-- Asks for the checks whose callback did not come.

local preflight = require("shared")

local give_up_after_hours = 24
local at_most = 40
local overdue_minutes = config.callback.overdueMinutes or 10

local function give_up(ticket, open, reason)
  store.delete("open/" .. ticket)
  if not open.checkId then
    -- The service never took it; the submission failed and was tried again under another ticket.
    return
  end
  events.emit("preflight.failed", {
    fileId = open.fileId,
    jobId = open.jobId,
    reason = reason,
  }, { key = ticket })
  log.error("check given up", { ticket = ticket, file = open.fileId })
end

local function collect(ticket, open)
  if not open.checkId then
    return false
  end
  local report, problem = preflight.call("GET", "checks/" .. url.encode(open.checkId))
  if not report then
    if problem.status == 404 then
      give_up(ticket, open, "The preflight service does not know the check any more")
    else
      log.warn("report not read", { ticket = ticket, code = problem.code })
    end
    return false
  end
  if report.status ~= "finished" and report.status ~= "failed" then
    return false
  end
  return preflight.finish(ticket, report) ~= "unknown"
end

local asked, collected = 0, 0

for _, key in ipairs(store.keys("open/")) do
  local ticket = string.sub(key, #"open/" + 1)
  local open = store.get(key)
  local age = open and date.diff(open.at, date.now(), "minutes") or 0
  if age > give_up_after_hours * 60 then
    give_up(ticket, open, "The preflight service did not finish within " .. give_up_after_hours .. " hours")
  elseif age >= overdue_minutes and asked < at_most then
    asked = asked + 1
    if collect(ticket, open) then
      collected = collected + 1
    end
  end
end

if asked > 0 then
  log.info("overdue checks asked for", { asked = asked, collected = collected })
end
