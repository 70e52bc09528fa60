-- Tells the instances where somebody has connections open; each once, however many there are.
-- KEYS: his connections
-- ARGV: how the channel of an instance begins, then what is told
local told = {}
for _, socket in ipairs(redis.call('HKEYS', KEYS[1])) do
  local instance = string.match(socket, '^[^/]+')
  if instance and not told[instance] then
    told[instance] = true
    for i = 2, #ARGV do
      redis.call('PUBLISH', ARGV[1] .. instance, ARGV[i])
    end
  end
end
return {}
