-- Reads a ticket and hands it to the platform, once for each content.

local tickets = require("shared")

local source = config.intake.source or "mis"

local function refused(problems)
  log.warn("ticket refused", { file = input.fileName, problems = problems })
  return { outcome = "refused", problems = problems }
end

local ticket, unreadable = tickets.read(input.document)
if not ticket then
  return refused(json.array({ unreadable }))
end

local problems, needs_hold = tickets.check(ticket)
if #problems > 0 then
  return refused(problems)
end

-- The same products are the same ticket, whatever time stamps and comments the MIS writes around them.
local fingerprint = crypto.sha256(json.encode(ticket))
local key = "ticket/" .. source .. "/" .. ticket.jobId
local known = store.get(key)

if known and known.fingerprint == fingerprint then
  log.info("ticket came before", { job = ticket.jobId, revision = known.revision })
  return { outcome = "unchanged", jobId = ticket.jobId, revision = known.revision, items = #ticket.items }
end

local revision = known and known.revision + 1 or 1

local job = {
  source = source,
  externalId = ticket.jobId,
  revision = revision,
  name = ticket.name or ticket.jobId,
  customer = { number = ticket.customerId, company = ticket.customer },
  dueAt = ticket.dueAt and date.parse(ticket.dueAt) or nil,
  onHold = needs_hold,
  items = ticket.items,
  ticket = { format = ticket.format, version = ticket.version, fileName = input.fileName },
}

events.emit(revision == 1 and "job.import" or "job.revise", job, { key = fingerprint })
store.set(key, { fingerprint = fingerprint, revision = revision, at = date.now() })

log.info("ticket imported", {
  job = ticket.jobId,
  format = ticket.format .. " " .. (ticket.version or "?"),
  items = #ticket.items,
  revision = revision,
  onHold = needs_hold,
})

return {
  outcome = revision == 1 and "imported" or "revised",
  jobId = ticket.jobId,
  revision = revision,
  items = #ticket.items,
  onHold = needs_hold,
}
