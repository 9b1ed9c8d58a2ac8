-- Takes a JDF or XJDF document from an MIS.

local limit = 2 * 1024 * 1024

local function answer(status, body)
  return { status = status, headers = { ["Cache-Control"] = "no-store" }, body = body }
end

local function problem(status, code, message)
  return answer(status, { outcome = "refused", problems = json.array({ { code = code, message = message } }) })
end

local document = request.rawBody
local content_type = string.lower(request.headers["content-type"] or "")

if document == "" then
  return problem(400, "empty", "The request has no body")
end

if #document > limit then
  return problem(413, "too_large", "A ticket has 2 MB at most; send the PDF by its URL")
end

if string.find(content_type, "multipart/", 1, true) then
  return problem(415, "multipart", "MIME packages are not supported: send the JDF alone, and the files by their URLs")
end

if request.query.preview == "true" then
  local preview, failure = actions.call("preview-ticket", { document = document })
  if not preview then
    log.error("preview failed", { problem = failure })
    return problem(500, "failed", "The ticket could not be read; it can be sent again")
  end
  return answer(200, preview)
end

local result, failure = actions.call("import-ticket", {
  document = document,
  fileName = request.headers["x-file-name"] or request.query.name,
})

if not result then
  log.error("import failed", { problem = failure })
  return problem(500, "failed", "The ticket could not be imported; it can be sent again")
end

if result.outcome == "refused" then
  local first = result.problems[1]
  return answer(first.code == "not_xml" and 400 or 422, result)
end

return answer(result.outcome == "unchanged" and 200 or 201, result)
