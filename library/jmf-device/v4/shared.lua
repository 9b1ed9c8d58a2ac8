-- JMF messages: made, sent, read and answered.
-- JMF 1.x as in the JDF specification, chapter 5; return codes as in its appendix.

local M = {}

M.namespace = "http://www.CIP4.org/JDFSchema_1_1"
M.content_type = "application/vnd.cip4-jmf+xml"

local xsi = "http://www.w3.org/2001/XMLSchema-instance"

M.return_codes = {
  [0] = "Success",
  [1] = "General error",
  [2] = "Internal error",
  [3] = "The message is not well-formed XML",
  [4] = "The message is not valid JMF",
  [5] = "Message type not implemented",
  [6] = "Invalid parameters",
  [7] = "Insufficient parameters",
  [8] = "Device not available",
  [9] = "Message incomplete",
  [100] = "Device not running",
  [101] = "Device can not do the job",
  [102] = "No executable node in the JDF",
  [103] = "JobID not known",
  [104] = "JobPartID not known",
  [105] = "Queue entry not known",
  [106] = "Queue entry is already running",
  [108] = "Nothing matches the filter",
  [111] = "Subscription refused",
  [112] = "Queue is closed",
  [113] = "Queue entry already has that status",
  [120] = "The device can not read the URL",
  [121] = "DeviceID not known",
}

---A new message ID. XML IDs start with a letter.
---@return string
function M.new_id()
  return "m_" .. uuid.v4():gsub("-", "")
end

---The root of a message from us.
---@param children table[] Query, Command, Response elements
---@return table root
function M.root(children)
  return xml.element("JMF", {
    xmlns = M.namespace,
    ["xmlns:xsi"] = xsi,
    SenderID = config.device.senderId,
    TimeStamp = date.now(),
    Version = config.device.version,
    MaxVersion = config.device.version,
  }, children)
end

---A query or command with its parameters.
---@param family "Query"|"Command"
---@param message_type string as in "KnownDevices"
---@param children table[]|nil
---@return table element
function M.message(family, message_type, children)
  return xml.element(family, {
    ID = M.new_id(),
    Type = message_type,
    ["xsi:type"] = family .. message_type,
  }, children or {})
end

local function authorization()
  local authentication = config.authentication
  if not authentication then
    return nil
  end
  if authentication.type == "basic" then
    return "Basic " .. base64.encode(authentication.username .. ":" .. authentication.password)
  end
  if authentication.type == "token" then
    return "Bearer " .. authentication.token
  end
  return nil
end

---The text of a return code, with the device's own words where it gives some.
---@param response table a Response element
---@return integer code
---@return string text
function M.outcome(response)
  local code = math.tointeger(tonumber(response.attributes.ReturnCode or "0")) or 1
  local comment = xml.find(response, "Notification/Comment") or xml.find(response, "Comment")
  local text = M.return_codes[code] or ("Return code " .. code)
  if comment and xml.text(comment) ~= "" then
    text = text .. ": " .. xml.text(comment)
  end
  return code, text
end

---Sends one message and gives the Response that refers to it.
---@param message table
---@return table|nil response
---@return string|nil problem
---@return integer|nil code JMF's return code, when the device gave one
function M.send(message)
  local id = message.attributes.ID
  local answer, network_problem = http.post(config.device.url, {
    headers = { ["Content-Type"] = M.content_type, Authorization = authorization() },
    body = xml.serialize(M.root({ message }), { declaration = true }),
    timeoutMs = (config.device.timeoutSeconds or 10) * 1000,
  })
  if not answer then
    return nil, "The device does not answer: " .. network_problem
  end
  if not answer.ok then
    return nil, "The device answers with HTTP status " .. answer.status
  end
  local root, xml_problem = xml.parse(answer.body)
  if not root then
    return nil, "The device's answer is not XML: " .. xml_problem
  end
  local response = xml.find(root, "Response[@refID='" .. id .. "']")
  if not response then
    return nil, "The device's answer has no Response to " .. id
  end
  local code, text = M.outcome(response)
  if code ~= 0 then
    return nil, text, code
  end
  return response
end

---The address that was given to the device for its messages, our key in it.
---@return string
function M.callback_url()
  return url.build(config.callback.url, nil, { key = config.callback.key })
end

---A number from an attribute; nil when it is missing or no number.
---@param element table
---@param name string
---@return number|nil
function M.number(element, name)
  return tonumber(element.attributes[name] or "")
end

---What a DeviceInfo element says, in the platform's words.
---@param info table
---@return table status
function M.device_status(info)
  local device = xml.find(info, "Device")
  local jobs = json.array({})
  for _, phase in ipairs(xml.find_all(info, "JobPhase")) do
    table.insert(jobs, M.job_phase(phase))
  end
  local modules = json.array({})
  for _, module in ipairs(xml.find_all(info, "ModuleStatus")) do
    table.insert(modules, {
      index = module.attributes.ModuleIndex,
      type = module.attributes.ModuleType,
      status = module.attributes.DeviceStatus,
    })
  end
  return {
    deviceId = info.attributes.DeviceID or (device and device.attributes.DeviceID) or config.device.deviceId,
    status = info.attributes.DeviceStatus or "Unknown",
    details = info.attributes.StatusDetails,
    speedPerHour = M.number(info, "Speed"),
    counter = M.number(info, "ProductionCounter"),
    totalCounter = M.number(info, "TotalProductionCounter"),
    modules = modules,
    jobs = jobs,
  }
end

---What a JobPhase element says about one job.
---@param phase table
---@return table job
function M.job_phase(phase)
  return {
    jobId = phase.attributes.JobID,
    jobPartId = phase.attributes.JobPartID,
    queueEntryId = phase.attributes.QueueEntryID,
    status = phase.attributes.Status,
    details = phase.attributes.StatusDetails,
    percent = M.number(phase, "PercentCompleted"),
    amount = M.number(phase, "PhaseAmount") or M.number(phase, "Amount"),
    waste = M.number(phase, "PhaseWaste") or M.number(phase, "Waste"),
    startedAt = phase.attributes.PhaseStartTime,
  }
end

---A Response to a message that came in.
---@param message table
---@param code integer
---@param text string|nil more than the code says
---@return table element
function M.response_to(message, code, text)
  local message_type = message.attributes.Type or "Unknown"
  local children = {}
  if code ~= 0 then
    children[1] = xml.element("Notification", { Class = "Error", Type = "Error" }, {
      xml.element("Comment", {}, { text or M.return_codes[code] or "" }),
    })
  end
  return xml.element("Response", {
    ID = M.new_id(),
    Type = message_type,
    refID = message.attributes.ID,
    ReturnCode = code,
    ["xsi:type"] = "Response" .. message_type,
  }, children)
end

return M
