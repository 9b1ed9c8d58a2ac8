local list, seed = {}, 42
for i = 1, 200000 do
  seed = (seed * 1103515245 + 12345) % 2147483648
  list[i] = { id = i, weight = seed, tags = { "a", "b" } }
end
table.sort(list, function(a, b) return a.weight < b.weight end)
local groups = {}
for _, entry in ipairs(list) do
  local key = entry.weight % 97
  local group = groups[key] or { count = 0, sum = 0 }
  group.count, group.sum = group.count + 1, group.sum + entry.id
  groups[key] = group
end
local sum = 0
for _, group in pairs(groups) do sum = sum + group.count end
return sum
