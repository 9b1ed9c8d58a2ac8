-- Shows what a ticket holds and what stands against it.

local tickets = require("shared")

local ticket, unreadable = tickets.read(input.document)
if not ticket then
  return { usable = false, problems = json.array({ unreadable }) }
end

local problems, needs_hold = tickets.check(ticket)
local remarks = json.array({})

local function remark(item, text)
  table.insert(remarks, (item.name or item.id or "product") .. ": " .. text)
end

local function look_at(item)
  if not item.material and item.media then
    local weight = item.media.weight and (" " .. item.media.weight .. " g/m²") or ""
    remark(item, 'no material for "' .. (item.media.name or "unnamed media") .. '"' .. weight)
  end
  if not item.media and #item.parts == 0 then
    remark(item, "no media in the ticket")
  end
  if not item.colors and #item.parts == 0 then
    remark(item, "no colours in the ticket, four-colour process is taken")
  end
  if item.pages and item.pages > 4 and not item.binding and #item.parts == 0 then
    remark(item, item.pages .. " pages, and no binding")
  end
  if #item.artwork == 0 and #item.parts == 0 then
    remark(item, "no artwork in the ticket")
  end
  for _, part in ipairs(item.parts) do
    look_at(part)
  end
end

for _, item in ipairs(ticket.items) do
  look_at(item)
end

return {
  usable = #problems == 0,
  onHold = needs_hold,
  problems = problems,
  remarks = remarks,
  ticket = ticket,
}
