-- Reads JDF 1.x and XJDF 2.x into one shape: a ticket with items, each with its parts.
-- Sizes in the files are points of 1/72 inch, in a ticket they are millimetres.

local M = {}

local jdf_namespace = "http://www.CIP4.org/JDFSchema_1_1"
local xjdf_namespace = "http://www.CIP4.org/JDFSchema_2_0"

local bindings = {
  SaddleStitch = "saddle-stitch",
  SoftCover = "perfect",
  Adhesive = "perfect",
  HardCover = "hardcover",
  Sewn = "sewn",
  ThreadSealing = "sewn",
  SideStitch = "side-stitch",
  CornerStitch = "corner-stitch",
  WireComb = "wire-o",
  CoilBinding = "coil",
  PlasticComb = "comb",
  Ring = "ring",
  EdgeGluing = "pad",
}

---The words of a list such as "Cyan Magenta Yellow Black".
---@param text string|nil
---@return string[]
function M.words(text)
  local list = {}
  local from, to = string.find(text or "", "%S+")
  while from do
    table.insert(list, string.sub(text, from, to))
    from, to = string.find(text, "%S+", to + 1)
  end
  return list
end

local function millimetres(points)
  return math.floor(points * 25.4 / 72 * 10 + 0.5) / 10
end

---A size such as "612 792", in points.
---@param text string|nil
---@return table|nil
function M.size(text)
  local numbers = M.words(text)
  local width, height = tonumber(numbers[1] or ""), tonumber(numbers[2] or "")
  if not width or not height or width <= 0 or height <= 0 then
    return nil
  end
  return { widthMm = millimetres(width), heightMm = millimetres(height) }
end

local function whole(text)
  local number = tonumber(text or "")
  return number and math.tointeger(math.floor(number))
end

---What an intent asks for: its Actual value, else the Preferred one.
local function span(intent, name)
  local element = intent and xml.find(intent, name)
  if not element then
    return intent and intent.attributes[name]
  end
  return element.attributes.Actual or element.attributes.Preferred
end

local function separations(names)
  if #names == 0 then
    return nil
  end
  local list = json.array({})
  for _, name in ipairs(names) do
    table.insert(list, name)
  end
  return list
end

-- JDF 1.x ------------------------------------------------------------------------------------------

---Resources of all pools by ID, and for each component the node that makes it.
local function index_of(root)
  local index = { resources = {}, makers = {}, nodes = { root } }
  for _, pool in ipairs(xml.find_all(root, "//ResourcePool")) do
    for _, resource in ipairs(xml.find_all(pool, "*[@ID]")) do
      index.resources[resource.attributes.ID] = resource
    end
  end
  for _, node in ipairs(xml.find_all(root, "//JDF")) do
    table.insert(index.nodes, node)
  end
  for _, node in ipairs(index.nodes) do
    for _, link in ipairs(xml.find_all(node, "ResourceLinkPool/ComponentLink[@Usage='Output']")) do
      index.makers[link.attributes.rRef or ""] = { node = node, link = link }
    end
  end
  return index
end

---The resource of a name that a node takes in, by link or standing in its own pool.
local function linked(index, node, name)
  for _, link in ipairs(xml.find_all(node, "ResourceLinkPool/" .. name .. "Link")) do
    if link.attributes.Usage ~= "Output" then
      return index.resources[link.attributes.rRef or ""]
    end
  end
  return xml.find(node, "ResourcePool/" .. name)
end

---What the node prints on. Plates and films are media to JDF, too.
local function linked_stock(index, node)
  local media = linked(index, node, "Media")
  local media_type = media and media.attributes.MediaType or "Paper"
  return media_type == "Paper" and media or nil
end

---The finished size of a combined node: its sheet, halved by the usual fold of a booklet.
local function folded_size(index, node)
  local media = linked_stock(index, node)
  local sheet = M.size(media and media.attributes.Dimension)
  local folding = linked(index, node, "FoldingParams")
  if not sheet or not folding then
    return sheet
  end
  if folding.attributes.FoldCatalog ~= "F4-1" then
    return nil
  end
  local short, long = math.min(sheet.widthMm, sheet.heightMm), math.max(sheet.widthMm, sheet.heightMm)
  return { widthMm = long / 2, heightMm = short }
end

local function jdf_colors(intent, control)
  local used = {}
  local holder = intent and xml.find(intent, "ColorsUsed") or control and xml.find(control, "ColorantParams")
  if holder then
    for _, separation in ipairs(xml.find_all(holder, "SeparationSpec[@Name]")) do
      table.insert(used, separation.attributes.Name)
    end
  end
  local model = control and control.attributes.ProcessColorModel
  if #used == 0 and (model == "DeviceCMYK" or span(intent, "ColorStandard") == "CMYK") then
    used = { "Cyan", "Magenta", "Yellow", "Black" }
  end
  return separations(used)
end

local function jdf_media(intent, media)
  if media then
    return {
      name = media.attributes.Brand or media.attributes.DescriptiveName or media.attributes.MediaTypeDetails,
      weight = tonumber(media.attributes.Weight or ""),
      color = media.attributes.MediaColorName,
    }
  end
  if not intent then
    return nil
  end
  return {
    name = span(intent, "StockBrand") or span(intent, "MediaQuality") or intent.attributes.DescriptiveName,
    weight = tonumber(span(intent, "Weight") or ""),
    color = span(intent, "MediaColor"),
  }
end

local function jdf_binding(index, node)
  local intent = linked(index, node, "BindingIntent")
  if intent then
    return bindings[span(intent, "BindingType") or ""]
  end
  if linked(index, node, "StitchingParams") then
    return linked(index, node, "StitchingParams").attributes.StitchType == "Saddle" and "saddle-stitch" or "side-stitch"
  end
  return linked(index, node, "CoverApplicationParams") and "perfect" or nil
end

local function jdf_artwork(index, node)
  local urls = json.array({})
  local run = linked(index, node, "RunList")
  if run then
    local holders = { run }
    for _, reference in ipairs(xml.find_all(run, "//LayoutElementRef[@rRef]")) do
      table.insert(holders, index.resources[reference.attributes.rRef])
    end
    for _, holder in ipairs(holders) do
      for _, file in ipairs(xml.find_all(holder, "//FileSpec[@URL]")) do
        table.insert(urls, file.attributes.URL)
      end
    end
  end
  return urls
end

local function jdf_amount(index, node)
  local link = xml.find(node, "ResourceLinkPool/ComponentLink[@Usage='Output']")
  local component = link and index.resources[link.attributes.rRef or ""]
  local amount = whole(link and link.attributes.Amount) or whole(component and component.attributes.Amount)
  if amount then
    return amount
  end
  for _, below in ipairs(xml.find_all(node, "//ComponentLink[@Usage='Output']")) do
    if below.attributes.Amount then
      return whole(below.attributes.Amount)
    end
  end
  return nil
end

---One node as an item; the components that it takes in become its parts.
local function jdf_item(index, node, depth)
  local layout = linked(index, node, "LayoutIntent")
  local size = linked(index, node, "SizeIntent")
  local run = linked(index, node, "RunList")
  local item = {
    id = node.attributes.JobPartID or node.attributes.ID,
    name = node.attributes.DescriptiveName,
    quantity = jdf_amount(index, node),
    format = M.size(span(layout, "FinishedDimensions") or span(layout, "Dimensions") or span(size, "Dimensions"))
      or folded_size(index, node),
    pages = whole(span(layout, "Pages")) or whole(span(size, "Pages")) or whole(run and run.attributes.NPage),
    sides = layout and layout.attributes.Sides,
    colors = jdf_colors(linked(index, node, "ColorIntent"), linked(index, node, "ColorantControl")),
    media = jdf_media(linked(index, node, "MediaIntent"), linked_stock(index, node)),
    binding = jdf_binding(index, node),
    artwork = jdf_artwork(index, node),
    parts = json.array({}),
  }
  for _, link in ipairs(xml.find_all(node, "ResourceLinkPool/ComponentLink[@Usage='Input']")) do
    local maker = index.makers[link.attributes.rRef or ""]
    if maker and maker.node ~= node and depth < 4 then
      local part = jdf_item(index, maker.node, depth + 1)
      part.usage = link.attributes.ProcessUsage or part.name
      table.insert(item.parts, part)
    end
  end
  return item
end

---The nodes whose output is a final product; the root when no node says so.
local function final_nodes(index, root)
  local finals = {}
  for _, node in ipairs(index.nodes) do
    local link = xml.find(node, "ResourceLinkPool/ComponentLink[@Usage='Output']")
    local component = link and index.resources[link.attributes.rRef or ""]
    if component and string.find(component.attributes.ComponentType or "", "FinalProduct", 1, true) then
      table.insert(finals, node)
    end
  end
  return #finals > 0 and finals or { root }
end

local function read_jdf(root)
  local index = index_of(root)
  local info = xml.find(root, "//CustomerInfo")
  local node_info = xml.find(root, "//NodeInfo[@LastEnd]")
  local company = xml.find(root, "//Company[@OrganizationName]")
  local ticket = {
    format = "JDF",
    version = root.attributes.Version,
    jobId = root.attributes.JobID or root.attributes.ID,
    name = root.attributes.DescriptiveName or root.attributes.JobName,
    customerId = info and info.attributes.CustomerID,
    customer = company and company.attributes.OrganizationName,
    dueAt = node_info and node_info.attributes.LastEnd,
    items = json.array({}),
  }
  for _, node in ipairs(final_nodes(index, root)) do
    table.insert(ticket.items, jdf_item(index, node, 1))
  end
  return ticket
end

-- XJDF 2.x -----------------------------------------------------------------------------------------

local function intent(product, name)
  return xml.find(product, "Intent[@Name='" .. name .. "']/" .. name)
end

local function xjdf_artwork(root, product_id)
  local urls = json.array({})
  for _, resource in ipairs(xml.find_all(root, "ResourceSet[@Name='RunList']/Resource")) do
    local part = xml.find(resource, "Part[@ProductPart]")
    if not part or part.attributes.ProductPart == product_id then
      for _, file in ipairs(xml.find_all(resource, "RunList/FileSpec[@URL]")) do
        table.insert(urls, file.attributes.URL)
      end
    end
  end
  return urls
end

local function xjdf_item(root, products, product, depth)
  local layout, media = intent(product, "LayoutIntent"), intent(product, "MediaIntent")
  local binding = intent(product, "BindingIntent")
  local front = xml.find(product, "Intent/ColorIntent/SurfaceColor[@Surface='Front']")
    or xml.find(product, "Intent/ColorIntent/SurfaceColor")
  local item = {
    id = product.attributes.ExternalID or product.attributes.ID,
    name = product.attributes.DescriptiveName,
    quantity = whole(product.attributes.Amount),
    format = M.size(layout and (layout.attributes.FinishedDimensions or layout.attributes.Dimensions)),
    pages = whole(layout and layout.attributes.Pages),
    sides = layout and layout.attributes.Sides,
    colors = separations(M.words(front and front.attributes.ColorsUsed)),
    media = media and {
      name = media.attributes.MediaQuality or media.attributes.StockType or media.attributes.ISOPaperSubstrate,
      weight = tonumber(media.attributes.Weight or ""),
      color = media.attributes.MediaColor,
    },
    binding = binding and bindings[binding.attributes.BindingType or ""],
    artwork = xjdf_artwork(root, product.attributes.ID),
    parts = json.array({}),
  }
  for _, reference in ipairs(M.words(binding and binding.attributes.ChildRefs)) do
    local child = products[reference]
    if child and child ~= product and depth < 4 then
      local part = xjdf_item(root, products, child, depth + 1)
      part.usage = part.name
      table.insert(item.parts, part)
    end
  end
  return item
end

local function read_xjdf(root)
  local products, roots = {}, {}
  for _, product in ipairs(xml.find_all(root, "ProductList/Product")) do
    products[product.attributes.ID or ""] = product
    if product.attributes.IsRoot ~= "false" then
      table.insert(roots, product)
    end
  end
  local customer = xml.find(root, "ResourceSet[@Name='CustomerInfo']/Resource/CustomerInfo")
  local node_info = xml.find(root, "ResourceSet[@Name='NodeInfo']/Resource/NodeInfo")
  local company = xml.find(root, "ResourceSet[@Name='Contact']/Resource/Contact/Company")
  local ticket = {
    format = "XJDF",
    version = root.attributes.Version or "2.0",
    jobId = root.attributes.JobID,
    name = root.attributes.DescriptiveName,
    customerId = customer and customer.attributes.CustomerID,
    customer = company and company.attributes.OrganizationName,
    dueAt = node_info and node_info.attributes.End,
    items = json.array({}),
  }
  for _, product in ipairs(roots) do
    table.insert(ticket.items, xjdf_item(root, products, product, 1))
  end
  return ticket
end

-- Both ---------------------------------------------------------------------------------------------

---A problem as callers see it.
---@return table
function M.problem(code, message, place)
  return { code = code, message = message, place = place }
end

---A status signal for the MIS, as JMF 1.x.
---@param job table the platform's job
---@param status "InProgress"|"Completed"|"Aborted"|"Waiting"
---@return string document
function M.status_signal(job, status)
  local mis = config.mis
  local id = "m_" .. uuid.v4():gsub("-", "")
  local phase = xml.element("JobPhase", {
    JobID = job.externalId,
    Status = status,
    Amount = job.producedQuantity,
    PercentCompleted = job.quantity and job.quantity > 0 and job.producedQuantity
      and math.min(100, math.floor(100 * job.producedQuantity / job.quantity)) or nil,
  })
  local device = xml.element("DeviceInfo", {
    DeviceID = mis.deviceId,
    DeviceStatus = status == "InProgress" and "Running" or "Idle",
  }, { phase })
  local children = mis.contact and { xml.element("Comment", {}, { "Questions to " .. mis.contact }) } or {}
  table.insert(children, device)
  return xml.serialize(xml.element("JMF", {
    xmlns = jdf_namespace,
    ["xmlns:xsi"] = "http://www.w3.org/2001/XMLSchema-instance",
    SenderID = mis.senderId,
    TimeStamp = date.now(),
    Version = "1.4",
  }, {
    xml.element("Signal", { ID = id, Type = "Status", ["xsi:type"] = "SignalStatus" }, children),
  }), { declaration = true })
end

---Reads a document.
---@param text string
---@return table|nil ticket
---@return table|nil problem
function M.read(text)
  local root, reason = xml.parse(text)
  if not root then
    return nil, M.problem("not_xml", "The file is not well-formed XML: " .. reason)
  end
  if root.localName == "XJDF" and root.namespace == xjdf_namespace then
    return read_xjdf(root)
  end
  if root.localName == "JDF" and root.namespace == jdf_namespace then
    return read_jdf(root)
  end
  if root.localName == "JDF" or root.localName == "XJDF" then
    return nil, M.problem("namespace", root.name .. ' in the namespace "' .. root.namespace .. '" is not supported')
  end
  return nil, M.problem("not_a_ticket", "The root is " .. root.name .. ", not JDF or XJDF")
end

---The platform's material for a ticket's media; nil when no line of the map fits.
---@param media table|nil
---@return string|nil
function M.material_for(media)
  if not media then
    return nil
  end
  local name = string.lower(media.name or "")
  for _, line in ipairs(config.media.map) do
    local fits = string.find(name, string.lower(line.contains), 1, true) ~= nil
    if fits and line.minWeight then
      fits = media.weight ~= nil and media.weight >= line.minWeight
    end
    if fits and line.maxWeight then
      fits = media.weight ~= nil and media.weight <= line.maxWeight
    end
    if fits then
      return line.material
    end
  end
  return nil
end

---Sets the material of an item and its parts.
---@return boolean needs_hold
local function settle_media(item, place, problems)
  local needs_hold = false
  item.material = M.material_for(item.media)
  if item.media and not item.material then
    local when_unknown = config.media.whenUnknown or "hold"
    if when_unknown == "refuse" then
      table.insert(problems, M.problem("media", 'No material for "' .. (item.media.name or "?") .. '"', place))
    elseif when_unknown == "default" then
      item.material = config.media.defaultMaterial
    end
    needs_hold = when_unknown == "hold"
  end
  for _, part in ipairs(item.parts) do
    local part_place = place .. " / " .. (part.usage or part.id or "part")
    needs_hold = settle_media(part, part_place, problems) or needs_hold
  end
  return needs_hold
end

local function check_item(item, place, problems)
  if not item.quantity or item.quantity < 1 then
    table.insert(problems, M.problem("amount", "There is no amount", place))
  end
  if not item.format and #item.parts == 0 then
    table.insert(problems, M.problem("size", "There is no finished size", place))
  end
  for _, part in ipairs(item.parts) do
    part.quantity = part.quantity or item.quantity
  end
end

---Everything that stands against a ticket; sets the material of its items on the way.
---@param ticket table
---@return table[] problems
---@return boolean needs_hold whether a media is unknown and the config says to hold
function M.check(ticket)
  local problems = json.array({})
  local needs_hold = false
  if not ticket.jobId or ticket.jobId == "" then
    table.insert(problems, M.problem("job_id", "The ticket has no JobID"))
  end
  if #ticket.items == 0 then
    table.insert(problems, M.problem("no_product", "The ticket has no product"))
  end
  if #ticket.items > (config.intake.maximumItems or 50) then
    table.insert(problems, M.problem("too_many", "The ticket has " .. #ticket.items .. " products"))
  end
  for index, item in ipairs(ticket.items) do
    local place = item.name or item.id or ("product " .. index)
    check_item(item, place, problems)
    needs_hold = settle_media(item, place, problems) or needs_hold
  end
  return problems, needs_hold
end

return M
