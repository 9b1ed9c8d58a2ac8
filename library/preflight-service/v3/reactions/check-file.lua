-- Has an uploaded artwork checked.

local preflight = require("shared")

local file = event.record
local largest = 2 * 1024 * 1024 * 1024

if file.sizeBytes and file.sizeBytes > largest then
  log.warn("file is too large for the service", { file = file.id, bytes = file.sizeBytes })
  events.emit("preflight.failed", {
    fileId = file.id,
    jobId = file.jobId,
    reason = "The file is larger than 2 GB",
  })
  return
end

if not file.url then
  -- The upload goes on; an event follows when it has ended.
  log.debug("file has no address yet", { file = file.id })
  return
end

---The product of the part that the file is for: a cover has another size than its content.
local function product_of()
  local product = file.product or {}
  for _, part in ipairs(product.parts or {}) do
    if part.name == file.part then
      return {
        kind = product.kind,
        format = part.format or product.format,
        pages = part.pages,
        colors = part.colors or product.colors,
      }
    end
  end
  return { kind = product.kind, format = product.format, pages = product.pages, colors = product.colors }
end

local product = product_of()

if not preflight.profile_for(product) then
  log.info("no profile for this product", { file = file.id, kind = product.kind })
  return
end

local result, problem = actions.call("submit-file", {
  fileUrl = file.url,
  fileId = file.id,
  jobId = file.jobId,
  checksum = file.checksum,
  product = product,
})

if not result then
  error(problem, 0)
end

log.info("check under way", { file = file.id, profile = result.profile, new = result.submitted })
