local text = string.rep("Dear ${name}, your order ${order} of ${count} sheets (A4, 135 g) leaves on ${day}. ", 500)
local values = { name = "Erika Muster", order = "1001", count = "500", day = "Monday" }
local length = 0
for _ = 1, 60 do
  local filled = text:gsub("%${(%w+)}", values)
  filled = filled:gsub("%d+", function(digits) return "<" .. digits .. ">" end)
  filled = filled:gsub("%s+", " "):gsub("[aeiou]", string.upper)
  length = length + #filled
end
return length
