-- Collects tickets from the HTTP folder of an MIS.

local inbox = config.inbox or { type = "none" }
local at_most = 25

if inbox.type == "none" then
  return
end

local function headers()
  if not inbox.user then
    return {}
  end
  return { Authorization = "Basic " .. base64.encode(inbox.user .. ":" .. (inbox.password or "")) }
end

local function list_files()
  local response, problem = http.get(inbox.url, { headers = headers() })
  if not response then
    error("The inbox does not answer: " .. problem, 0)
  end
  if not response.ok then
    error("The inbox answers with status " .. response.status, 0)
  end
  local files, unreadable = json.decode(response.body)
  if not files then
    error("The inbox's list is not JSON: " .. unreadable, 0)
  end
  table.sort(files, function(left, right)
    return (left.modifiedAt or "") < (right.modifiedAt or "")
  end)
  return files
end

local function is_ticket(file)
  local name = string.lower(file.name or "")
  return string.find(name, "%.x?jdf$") ~= nil
end

---A file is known by its name and when it was written; a new one of the same name is another.
local function memory_key(file)
  return "inbox/" .. crypto.sha256((file.name or "") .. "|" .. (file.modifiedAt or ""))
end

local function collect(file)
  local address = file.url or url.build(inbox.url, { file.name })
  local response, problem = http.get(address, { headers = headers() })
  if not response or not response.ok then
    log.warn("ticket not read", { file = file.name, problem = problem, status = response and response.status })
    return false
  end
  local result, failure = actions.call("import-ticket", { document = response.body, fileName = file.name })
  if not result then
    log.error("ticket not imported", { file = file.name, problem = failure })
    return false
  end
  store.set(memory_key(file), { outcome = result.outcome, at = date.now() }, { ttlSeconds = 90 * 86400 })
  if inbox.deleteAfterImport and result.outcome ~= "refused" then
    http.delete(address, { headers = headers() })
  end
  return result.outcome ~= "refused"
end

local imported, failed = 0, 0

for _, file in ipairs(list_files()) do
  if imported + failed >= at_most then
    log.info("more files wait for the next run")
    break
  end
  if is_ticket(file) and not store.get(memory_key(file)) then
    if collect(file) then
      imported = imported + 1
    else
      failed = failed + 1
    end
  end
end

if imported + failed > 0 then
  log.info("inbox collected", { imported = imported, failed = failed })
end
