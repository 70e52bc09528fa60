-- Whether somebody has a connection open that was kept lately.
-- KEYS: his connections
-- Answers something if so.
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
for _, moment in ipairs(redis.call('HVALS', KEYS[1])) do
  if tonumber(moment) > now then
    return {'1'}
  end
end
return {}
