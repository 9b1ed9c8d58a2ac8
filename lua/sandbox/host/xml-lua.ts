/**
 * The part of `xml` that is Lua: elements are tables that a script changes, so what finds and writes them must hold the same
 * tables, not copies on the host's side. A chunk that is called with the table `xml`, which has `parse`, and with `json.array`.
 */
export const xmlLua = String.raw`
local xml, array = ...
local type, tostring, tonumber, ipairs, pairs, error = type, tostring, tonumber, ipairs, pairs, error
local find, match, gsub, sub, rep, format = string.find, string.match, string.gsub, string.sub, string.rep, string.format
local concat, sort, number_type, huge, utf8_length = table.concat, table.sort, math.type, math.huge, utf8.len

local max_depth = 1000

local function wrong(call, index, why)
  error(format("bad argument #%d to '%s' (%s)", index, call, why), 3)
end

local function is_element(node)
  return type(node) == "table" and node.kind == nil and type(node.name) == "string"
end

local function is_name(name)
  return type(name) == "string" and find(name, "^[%a_:\x80-\xff][%w_:.\x80-\xff-]*$") ~= nil
end

-- As XML Schema writes values; nil for what is none.
local function text_of(value)
  local kind = type(value)
  if kind == "string" then return value end
  if kind == "boolean" then return tostring(value) end
  if number_type(value) == "integer" then return format("%d", value) end
  if kind ~= "number" then return nil end
  if value ~= value then return "NaN" end
  if value == huge then return "INF" end
  if value == -huge then return "-INF" end
  if value % 1 == 0 and value > -0x1p53 and value < 0x1p53 then return format("%d", value) end
  local short = format("%.15g", value)
  return tonumber(short) == value and short or format("%.17g", value)
end

local function is_declaration(name)
  return name == "xmlns" or sub(name, 1, 6) == "xmlns:"
end

local function before(left, right)
  local left_first, right_first = is_declaration(left), is_declaration(right)
  if left_first ~= right_first then return left_first end
  return left < right
end

-- The names in the order they are written in.
local function ordered(attributes, order)
  local names, taken = {}, {}
  for _, name in ipairs(order or {}) do
    if attributes[name] ~= nil and not taken[name] then
      taken[name] = true
      names[#names + 1] = name
    end
  end
  local others = {}
  for name in pairs(attributes) do
    if not taken[name] then others[#others + 1] = name end
  end
  for _, name in ipairs(others) do
    if type(name) ~= "string" then return nil, "the name of an attribute is a " .. type(name) end
  end
  sort(others, before)
  for _, name in ipairs(others) do names[#names + 1] = name end
  return names
end

function xml.element(name, attributes, children)
  if not is_name(name) then wrong("xml.element", 1, type(name) == "string" and '"' .. name .. '" is no name of an element' or "string expected, got " .. type(name)) end
  if attributes ~= nil and type(attributes) ~= "table" then wrong("xml.element", 2, "table expected, got " .. type(attributes)) end
  if children ~= nil and type(children) ~= "table" then wrong("xml.element", 3, "table expected, got " .. type(children)) end
  local values = {}
  for key, value in pairs(attributes or {}) do
    values[key] = text_of(value) or wrong("xml.element", 2, 'attribute "' .. tostring(key) .. '" is a ' .. type(value))
  end
  local order, problem = ordered(values)
  if not order then wrong("xml.element", 2, problem) end
  local inside = {}
  for index, child in ipairs(children or {}) do
    inside[index] = type(child) == "number" and text_of(child) or child
  end
  local prefix = match(name, "^([^:]+):")
  return {
    name = name,
    localName = match(name, "([^:]*)$"),
    namespace = values[prefix and "xmlns:" .. prefix or "xmlns"] or "",
    attributes = values,
    attributeOrder = array(order),
    children = array(inside),
  }
end

local function read_step(path, at, deep)
  local step = { deep = deep, conditions = {} }
  local _, stop, namespace = find(path, "^{([^}]*)}", at)
  if stop then step.namespace, at = namespace, stop + 1 end
  local _, name_stop, name = find(path, "^([%a_\x80-\xff][%w_.\x80-\xff-]*)", at)
  if not name then _, name_stop, name = find(path, "^(%*)", at) end
  if not name then return nil, at end
  step.name, at = name, name_stop + 1
  while sub(path, at, at) == "[" do
    local _, condition_stop, attribute, _, value = find(path, "^%[@([^%]='\"%s]+)%s*=%s*(['\"])(.-)%2%]", at)
    if not attribute then _, condition_stop, attribute = find(path, "^%[@([^%]='\"%s]+)%]", at) end
    if not attribute then return nil, at end
    step.conditions[#step.conditions + 1] = { attribute = attribute, value = value }
    at = condition_stop + 1
  end
  return step, at
end

local function read_path(path)
  local steps, at, deep = {}, 1, false
  if sub(path, 1, 2) == "//" then at, deep = 3, true end
  while true do
    local step
    step, at = read_step(path, at, deep)
    if not step then return nil, at end
    steps[#steps + 1] = step
    if at > #path then return steps end
    if sub(path, at, at) ~= "/" then return nil, at end
    deep = sub(path, at + 1, at + 1) == "/"
    at = at + (deep and 2 or 1)
  end
end

local paths, paths_kept = {}, 0

local function steps_of(call, element, path)
  if not is_element(element) then error(format("bad argument #1 to '%s' (XmlElement expected, got %s)", call, type(element)), 3) end
  if type(path) ~= "string" then error(format("bad argument #2 to '%s' (string expected, got %s)", call, type(path)), 3) end
  if paths[path] then return paths[path] end
  local steps, at = read_path(path)
  if not steps then error(format("bad argument #2 to '%s' (the path \"%s\" can not be read from character %d on)", call, path, at), 3) end
  if paths_kept == 200 then paths, paths_kept = {}, 0 end
  paths[path], paths_kept = steps, paths_kept + 1
  return steps
end

local function fits(step, element)
  if step.name ~= "*" and step.name ~= (element.localName or match(element.name, "([^:]*)$")) then return false end
  if step.namespace and step.namespace ~= element.namespace then return false end
  for _, condition in ipairs(step.conditions) do
    local value = element.attributes and element.attributes[condition.attribute]
    if value == nil or condition.value and text_of(value) ~= condition.value then return false end
  end
  return true
end

-- Every element is seen once; "waiting" are the steps, in rising order, that one of its children may be.
local function walk(element, waiting, steps, found, only_first)
  for _, child in ipairs(element.children or {}) do
    if is_element(child) then
      local below, is_hit = {}, false
      for _, index in ipairs(waiting) do
        local step = steps[index]
        if step.deep and below[#below] ~= index then below[#below + 1] = index end
        if fits(step, child) then
          if index == #steps then is_hit = true else below[#below + 1] = index + 1 end
        end
      end
      if is_hit then found[#found + 1] = child end
      if is_hit and only_first then return true end
      if below[1] and walk(child, below, steps, found, only_first) then return true end
    end
  end
  return false
end

function xml.find(element, path)
  local steps, found = steps_of("xml.find", element, path), {}
  walk(element, { 1 }, steps, found, true)
  return found[1]
end

function xml.find_all(element, path)
  local steps, found = steps_of("xml.find_all", element, path), {}
  walk(element, { 1 }, steps, found, false)
  return array(found)
end

local function gather(element, texts)
  for _, child in ipairs(element.children or {}) do
    if is_element(child) then
      gather(child, texts)
    elseif type(child) ~= "table" then
      texts[#texts + 1] = text_of(child)
    elseif child.kind == "cdata" then
      texts[#texts + 1] = child.text
    end
  end
  return texts
end

-- A pattern for both ends at once takes the square of the time on a long text.
local function trimmed(text)
  local first, last = find(text, "%S"), #text
  if not first then return "" end
  while find(text, "^%s", last) do last = last - 1 end
  return sub(text, first, last)
end

function xml.text(element)
  if not is_element(element) then wrong("xml.text", 1, "XmlElement expected, got " .. type(element)) end
  return trimmed(concat(gather(element, {})))
end

local codes = { ["&"] = "&amp;", ["<"] = "&lt;", [">"] = "&gt;", ['"'] = "&quot;", ["\t"] = "&#9;", ["\n"] = "&#10;", ["\r"] = "&#13;" }

local function control_problem(text)
  local at = find(text, "[\0-\8\11\12\14-\31]")
  return at and format("XML has no character %d", string.byte(text, at))
end

local function markup(node)
  local text = node.text
  if type(text) ~= "string" then return nil, "the text of a " .. tostring(node.kind) .. " is a " .. type(text) end
  if node.kind == "comment" then
    if find(text, "--", 1, true) or sub(text, -1) == "-" then return nil, "a comment can not hold two hyphens, nor end in one" end
    return "<!--" .. text .. "-->"
  end
  if node.kind == "cdata" then return "<![CDATA[" .. gsub(text, "]]>", "]]]]><![CDATA[>") .. "]]>" end
  if node.kind ~= "instruction" then return nil, 'there is no node of kind "' .. tostring(node.kind) .. '"' end
  local target = match(text, "^[^%s]+")
  if not is_name(target) or target:lower() == "xml" or find(text, "?>", 1, true) then return nil, "this is no processing instruction: " .. text end
  return "<?" .. text .. "?>"
end

-- Whether line ends between the children change nothing: no text stands there.
local function is_loose(children)
  for _, child in ipairs(children) do
    if type(child) ~= "table" and find(tostring(child), "%S") or type(child) == "table" and child.kind == "cdata" then return false end
  end
  return true
end

local write

local function write_children(out, element, indent, depth)
  local children = element.children or {}
  local loose = indent and is_loose(children)
  for index, child in ipairs(children) do
    if not (loose and type(child) ~= "table") then
      if loose then out[#out + 1] = "\n" .. rep(" ", indent * depth) end
      local problem = write(out, child, not loose and nil or indent, depth)
      if problem then return problem end
    end
  end
  if loose then out[#out + 1] = "\n" .. rep(" ", indent * (depth - 1)) end
end

local function write_element(out, element, indent, depth)
  if not is_name(element.name) then return '"' .. tostring(element.name) .. '" is no name of an element' end
  if depth > max_depth then return format("nested more than %d levels deep", max_depth) end
  local attributes = element.attributes or {}
  local names, order_problem = ordered(attributes, element.attributeOrder)
  if not names then return element.name .. ": " .. order_problem end
  out[#out + 1] = "<" .. element.name
  for _, name in ipairs(names) do
    local value = text_of(attributes[name])
    local problem = not is_name(name) and "this is no name" or not value and "the value is a " .. type(attributes[name]) or control_problem(value)
    if problem then return format("%s/@%s: %s", element.name, name, problem) end
    out[#out + 1] = " " .. name .. '="' .. gsub(value, '[&<"\t\n\r]', codes) .. '"'
  end
  if element.children == nil or element.children[1] == nil then
    out[#out + 1] = "/>"
    return nil
  end
  out[#out + 1] = ">"
  local problem = write_children(out, element, indent, depth + 1)
  out[#out + 1] = "</" .. element.name .. ">"
  return problem
end

function write(out, node, indent, depth)
  if is_element(node) then return write_element(out, node, indent, depth) end
  if type(node) == "table" then
    local text, problem = markup(node)
    out[#out + 1] = text
    return problem or control_problem(text)
  end
  local text = type(node) ~= "boolean" and text_of(node)
  if not text then return "a child is a " .. type(node) end
  out[#out + 1] = gsub(text, "[&<>\r]", codes)
  return control_problem(text)
end

function xml.serialize(element, options)
  if not is_element(element) then wrong("xml.serialize", 1, "XmlElement expected, got " .. type(element)) end
  if options ~= nil and type(options) ~= "table" then wrong("xml.serialize", 2, "table expected, got " .. type(options)) end
  local out = { options and options.declaration and '<?xml version="1.0" encoding="UTF-8"?>\n' or "" }
  local problem = write(out, element, options and options.indent, 0)
  if problem then wrong("xml.serialize", 1, problem) end
  local text = concat(out)
  local is_utf8, at = utf8_length(text)
  if not is_utf8 then wrong("xml.serialize", 1, format("the byte %d of the document is no UTF-8", at)) end
  return text
end
`
