-- Moves an order of the shop on and leaves a note.

local woo = require("shared")

-- Nobody brings an order back from here, least of all a machine.
local final = { cancelled = true, refunded = true }

local current, problem = woo.call("GET", { "orders", input.id })
if not current then
  error("Order " .. input.id .. " can not be read: " .. problem, 0)
end

if current.status == input.status then
  return { changed = false, status = current.status }
end

if final[current.status] then
  log.warn("order is closed in the shop", { order = current.number, status = current.status, wanted = input.status })
  return { changed = false, status = current.status }
end

local function tracking_meta()
  local tracking = input.tracking
  if not tracking then
    return nil
  end
  return json.array({
    { key = "_tracking_number", value = tracking.number },
    { key = "_tracking_provider", value = tracking.carrier or "" },
    { key = "_tracking_link", value = tracking.url or "" },
  })
end

local updated
updated, problem = woo.call("PUT", { "orders", input.id }, {
  json = { status = input.status, meta_data = tracking_meta() },
})
if not updated then
  error("Order " .. input.id .. " can not be changed: " .. problem, 0)
end

local function note_text()
  local text = input.note or ""
  if input.tracking then
    text = text .. (text == "" and "" or "\n") .. "Sendungsnummer: " .. input.tracking.number
  end
  return text
end

if note_text() ~= "" then
  local noted
  noted, problem = woo.call("POST", { "orders", input.id, "notes" }, {
    json = { note = note_text(), customer_note = input.tellCustomer == true },
  })
  if not noted then
    -- The status is what counts; a note that is missing is no reason to do it all again.
    log.warn("note not written", { order = updated.number, problem = problem })
  end
end

log.info("order moved on", { order = updated.number, from = current.status, to = updated.status })
return { changed = true, status = updated.status }
