local lines = {}
for i = 1, 200000 do
  local name = "order-" .. i
  lines[#lines + 1] = string.format("%s;%05d;%s", name:upper(), i % 1000, name:sub(1, 8) .. tostring(i * 0.5))
end
local text = table.concat(lines, "\n")
local count = 0
for line in text:gmatch("[^\n]+") do
  local a, b = line:match("^([^;]+);(%d+)")
  if a and tonumber(b) > 500 then count = count + #a end
end
return count
