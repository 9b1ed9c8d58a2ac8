-- The service's callback. Its signature covers the time and the body: "t=1795514400,v1=<hex>".

local preflight = require("shared")

local ten_minutes = 600

local function answer(status, message)
  return { status = status, body = { message = message } }
end

local function is_signed()
  local header = request.headers["x-preflight-signature"] or ""
  local timestamp = string.match(header, "t=(%d+)")
  local signature = string.match(header, "v1=(%x+)")
  if not timestamp or not signature then
    return false
  end
  if math.abs(date.unix(date.now()) - tonumber(timestamp)) > ten_minutes then
    log.warn("callback is too old", { timestamp = timestamp })
    return false
  end
  local expected = crypto.hmac_sha256(config.callback.secret, timestamp .. "." .. request.rawBody)
  return crypto.equals(expected, string.lower(signature))
end

if not is_signed() then
  log.warn("callback with a wrong signature", { ticket = request.params.ticket })
  return answer(401, "The signature is wrong or too old")
end

local report, unreadable = json.decode(request.rawBody)
if type(report) ~= "table" then
  return answer(400, "The body is not JSON: " .. (unreadable or "no object"))
end

local ticket = request.params.ticket

if report.reference ~= nil and report.reference ~= ticket then
  log.warn("report of another check", { ticket = ticket, reference = report.reference })
  return answer(409, "The report belongs to another check")
end

local is_end = report.status == "finished" or report.status == "failed"

if not is_end then
  log.debug("check goes on", { ticket = ticket, status = report.status, percent = report.progress })
  return answer(202, "Waiting for the end")
end

-- A mended file is announced first and ready some seconds later; the report comes again then.
if report.fixups and #report.fixups > 0 and (report.fixedFile == nil or report.fixedFile == json.null) then
  log.debug("mended file is not ready", { ticket = ticket })
  return answer(202, "Waiting for the mended file")
end

local outcome = preflight.finish(ticket, report)

if outcome == "unknown" then
  -- A second callback, or one that the timer was faster than: nothing the service should try again.
  log.info("report of no open check", { ticket = ticket })
  return answer(200, "The check is not open any more")
end

return answer(200, "The report was taken")
