-- Writes a contact to the CRM.

local crm = require("shared")

local contact = event.record

if config.objects and config.objects.contacts == false then
  return
end

---Whether a field changed that goes to the CRM.
local function matters()
  if event.type == "created" then
    return true
  end
  for _, line in ipairs(config.mapping) do
    local first = string.match(line.platform, "^[^.]+")
    if line.object == "contact" and line.direction ~= "to-platform" and event.changes[first] then
      return true
    end
  end
  return false
end

if not matters() then
  log.debug("no field that the CRM holds", { contact = contact.id })
  return
end

-- A new address is a new key: the link decides who it is, not the address.
local email_change = event.changes.email
if email_change and crm.linked_id("contact", contact.id) then
  log.info("address changed", { contact = contact.id })
end

if contact.consent and contact.consent.crm == false then
  log.info("contact does not want to be in the CRM", { contact = contact.id })
  crm.forget("contact", contact.id)
  return
end

local outcome = crm.push("contact", contact, event.at)
log.info("contact sent", { contact = contact.id, outcome = outcome })
