-- Takes what stands under a key: whoever comes first gets it.
-- KEYS: the key
local text = redis.call('GET', KEYS[1])
if not text then
  return {}
end
redis.call('DEL', KEYS[1])
return {text}
