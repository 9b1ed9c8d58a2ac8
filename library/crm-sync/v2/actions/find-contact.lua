-- Looks for a contact in the CRM by e-mail.

local crm = require("shared")

local email = string.match(input.email, "^%s*(.-)%s*$")

if not string.find(email, "^[^@%s]+@[^@%s]+%.[^@%s]+$") then
  error('"' .. input.email .. '" is not an e-mail address', 0)
end

local theirs = crm.find("contact", email)

if not theirs then
  return { found = false }
end

local main_address = theirs.properties.email
if main_address and main_address ~= json.null and string.lower(main_address) ~= string.lower(email) then
  log.info("found by a further address", { crm = theirs.id })
end

return {
  found = true,
  crmId = theirs.id,
  changedAt = theirs.updatedAt and date.parse(theirs.updatedAt) or nil,
  contact = crm.to_platform("contact", theirs.properties),
}
