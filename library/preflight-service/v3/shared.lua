-- The preflight service's API, and its reports in the platform's words.

local M = {}

---Calls the service. Raises an error where trying again may help.
---@param method "GET"|"POST"
---@param path string below /v1/
---@param body table|nil
---@return table|nil answer
---@return { status: integer, code: string, message: string }|nil problem
function M.call(method, path, body)
  local response, failure = http.request(method, config.service.baseUrl .. "/v1/" .. path, {
    headers = {
      ["X-Api-Key"] = config.service.apiKey,
      ["Accept-Language"] = config.service.language,
    },
    json = body,
    timeoutMs = 15000,
  })
  if not response then
    error("The preflight service does not answer: " .. failure, 0)
  end
  if response.status == 429 or response.status >= 500 then
    error("The preflight service answers with status " .. response.status, 0)
  end
  local answer = json.decode(response.body)
  if response.ok and type(answer) == "table" then
    return answer
  end
  local detail = type(answer) == "table" and answer.error or {}
  return nil, {
    status = response.status,
    code = detail.code or "unknown",
    message = detail.message or ("status " .. response.status),
  }
end

-- Profiles ----------------------------------------------------------------------------------------

local rules = {
  always = function()
    return true
  end,
  product = function(when, product)
    for _, kind in ipairs(when.products) do
      if kind == product.kind then
        return true
      end
    end
    return false
  end,
  size = function(when, product)
    local format = product.format
    if not format then
      return false
    end
    return math.max(format.widthMm, format.heightMm) >= when.minLongSideMm
  end,
}

---The first profile in the config that fits a product.
---@param product table|nil
---@return table|nil
function M.profile_for(product)
  for _, profile in ipairs(config.profiles) do
    if rules[profile.when.rule](profile.when, product or {}) then
      return profile
    end
  end
  return nil
end

---@param id string
---@return table|nil
function M.profile(id)
  for _, profile in ipairs(config.profiles) do
    if profile.id == id then
      return profile
    end
  end
  return nil
end

-- Reports -----------------------------------------------------------------------------------------

local weights = { pass = 1, hold = 2, stop = 3 }

local function worse(left, right)
  return weights[right] > weights[left] and right or left
end

local defaults = { error = "stop", warning = "hold", info = "pass" }

---What one finding of a report means to us.
---@param finding table
---@return "pass"|"hold"|"stop"
function M.verdict_of(finding)
  local verdicts = config.verdicts or {}
  for _, exception in ipairs(verdicts.exceptions or {}) do
    if exception.code == finding.code then
      return exception.verdict
    end
  end
  local severity = string.lower(finding.severity or "error")
  return verdicts[severity] or defaults[severity] or "hold"
end

---Pages such as 1, 2, 3, 7 as "1-3, 7".
local function pages_in_words(pages)
  local parts = {}
  local index = 1
  while index <= #pages do
    local first, last = pages[index], pages[index]
    while pages[index + 1] == last + 1 do
      index = index + 1
      last = pages[index]
    end
    table.insert(parts, first == last and tostring(first) or (first .. "-" .. last))
    index = index + 1
  end
  return table.concat(parts, ", ")
end

---A report as a result: one verdict, and the findings with the gravest first.
---@param report table
---@return table
function M.result_from(report)
  local verdict = "pass"
  local findings = json.array({})
  for _, finding in ipairs(report.findings or {}) do
    local its_verdict = M.verdict_of(finding)
    verdict = worse(verdict, its_verdict)
    local pages = finding.pages or {}
    table.insert(findings, {
      code = finding.code,
      verdict = its_verdict,
      text = finding.message,
      pages = #pages > 0 and pages_in_words(pages) or nil,
      value = finding.value,
      expected = finding.expected,
    })
  end
  table.sort(findings, function(left, right)
    if left.verdict ~= right.verdict then
      return weights[left.verdict] > weights[right.verdict]
    end
    return left.code < right.code
  end)
  return {
    verdict = verdict,
    findings = findings,
    pages = report.document and report.document.pages,
    trimBox = report.document and report.document.trimBox,
    colorants = report.document and report.document.colorants,
    reportUrl = report.reportUrl,
  }
end

local function is_allowed_fixup(code)
  for _, allowed in ipairs(config.fixups and config.fixups.allow or {}) do
    if allowed == code then
      return true
    end
  end
  return false
end

---Takes a mended file in place of the findings that it mends, if the config allows all of them.
---@param report table
---@param result table changed in place
---@return boolean
function M.apply_fixups(report, result)
  local file = report.fixedFile
  if not file or file == json.null or #(report.fixups or {}) == 0 then
    return false
  end
  local mended = {}
  for _, fixup in ipairs(report.fixups) do
    if not is_allowed_fixup(fixup.code) then
      log.info("fixup is not allowed", { code = fixup.code })
      return false
    end
    mended[fixup.code] = true
  end
  local verdict = "pass"
  for _, finding in ipairs(result.findings) do
    if mended[finding.code] then
      finding.mended = true
    else
      verdict = worse(verdict, finding.verdict)
    end
  end
  local asks = not (config.fixups and config.fixups.approveAutomatically)
  result.verdict = asks and worse(verdict, "hold") or verdict
  result.fixedFile = { url = file.url, checksum = file.sha256, expiresAt = file.expiresAt }
  return true
end

---Ends a check: tells the platform and forgets that it is open. The first report counts.
---@param ticket string
---@param report table
---@return "finished"|"failed"|"unknown"
function M.finish(ticket, report)
  local open = store.get("open/" .. ticket)
  if not open then
    return "unknown"
  end
  if report.status == "failed" then
    events.emit("preflight.failed", {
      fileId = open.fileId,
      jobId = open.jobId,
      reason = report.error and report.error.message or "The service could not read the file",
    }, { key = ticket })
  else
    local result = M.result_from(report)
    result.fileId = open.fileId
    result.jobId = open.jobId
    result.profile = open.profile
    if M.apply_fixups(report, result) then
      events.emit("preflight.fixed", { fileId = open.fileId, file = result.fixedFile }, { key = ticket })
    end
    events.emit("preflight.finished", result, { key = ticket })
    log.info("file checked", { file = open.fileId, verdict = result.verdict, findings = #result.findings })
  end
  store.delete("open/" .. ticket)
  return report.status == "failed" and "failed" or "finished"
end

return M
