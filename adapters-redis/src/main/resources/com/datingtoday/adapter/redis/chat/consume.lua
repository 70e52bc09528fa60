-- Reads and deletes a value, so that only one caller receives it.
-- KEYS: key of the value
-- Returns {value}, or {} if there is none.
local text = redis.call('GET', KEYS[1])
if not text then
  return {}
end
redis.call('DEL', KEYS[1])
return {text}
