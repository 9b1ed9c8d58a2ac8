-- JSON written and read in plain Lua, as scripts brought from elsewhere do.
local escapes = { ['"'] = '\\"', ["\\"] = "\\\\", ["\n"] = "\\n", ["\t"] = "\\t" }
local encode
local function encode_table(value, out)
  if #value > 0 then
    out[#out + 1] = "["
    for i, element in ipairs(value) do
      if i > 1 then out[#out + 1] = "," end
      encode(element, out)
    end
    out[#out + 1] = "]"
    return
  end
  local is_first = true
  out[#out + 1] = "{"
  for key, element in pairs(value) do
    if not is_first then out[#out + 1] = "," end
    is_first = false
    encode(key, out)
    out[#out + 1] = ":"
    encode(element, out)
  end
  out[#out + 1] = "}"
end
function encode(value, out)
  local kind = type(value)
  if kind == "table" then encode_table(value, out)
  elseif kind == "string" then out[#out + 1] = '"' .. value:gsub('["\\\n\t]', escapes) .. '"'
  else out[#out + 1] = tostring(value) end
end

local decode
local function skip(text, at) return text:find("%S", at) or #text + 1 end
local function decode_string(text, at)
  local stop = text:find('"', at + 1, true)
  return text:sub(at + 1, stop - 1), stop + 1
end
function decode(text, at)
  at = skip(text, at)
  local letter = text:sub(at, at)
  if letter == '"' then return decode_string(text, at) end
  if letter == "{" then
    local object, key = {}, nil
    at = skip(text, at + 1)
    while text:sub(at, at) ~= "}" do
      key, at = decode_string(text, at)
      at = skip(text, at) + 1
      object[key], at = decode(text, at)
      at = skip(text, at)
      if text:sub(at, at) == "," then at = skip(text, at + 1) end
    end
    return object, at + 1
  end
  if letter == "[" then
    local list = {}
    at = skip(text, at + 1)
    while text:sub(at, at) ~= "]" do
      list[#list + 1], at = decode(text, at)
      at = skip(text, at)
      if text:sub(at, at) == "," then at = skip(text, at + 1) end
    end
    return list, at + 1
  end
  local word = text:match("^[%w.+-]+", at)
  return tonumber(word) or word == "true", at + #word
end

local orders = {}
for i = 1, 2000 do
  orders[i] = { id = i, name = "order " .. i, paid = i % 2 == 0, lines = { { sku = "A5", amount = 500, price = 19.9 }, { sku = "A4", amount = 250, price = 29.5 } } }
end
local size = 0
for _ = 1, 5 do
  local out = {}
  encode(orders, out)
  local text = table.concat(out)
  size = size + #text + #decode(text, 1)
end
return size
