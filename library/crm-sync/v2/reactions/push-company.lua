-- Writes a company to the CRM. A company without a domain has no key: it is only changed there, never looked for.

local crm = require("shared")

local company = event.record

if config.objects and config.objects.companies == false then
  return
end

-- Mail providers are nobody's domain.
local providers = {
  ["gmail.com"] = true,
  ["gmx.de"] = true,
  ["outlook.com"] = true,
  ["t-online.de"] = true,
  ["web.de"] = true,
}

---The domain, from the website when the field is empty.
local function domain_of()
  local domain = company.domain
  if (not domain or domain == json.null or domain == "") and company.website and company.website ~= json.null then
    local parts = url.parse(company.website)
    domain = parts and string.gsub(parts.host, "^www%.", "")
  end
  if not domain or domain == json.null or providers[domain] then
    return nil
  end
  return domain
end

local record = {}
for field, value in pairs(company) do
  record[field] = value
end
record.domain = domain_of()

if not record.domain and not crm.linked_id("company", company.id) then
  log.info("company without a domain", { company = company.id })
  return
end

local outcome = crm.push("company", record, event.at)
log.info("company sent", { company = company.id, outcome = outcome })
