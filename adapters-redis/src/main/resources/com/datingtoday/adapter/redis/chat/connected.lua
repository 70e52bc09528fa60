-- Checks whether a user has a connection whose lease has not expired.
-- KEYS: connections of the user
-- Returns a non-empty list if so.
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
for _, expiry in ipairs(redis.call('HVALS', KEYS[1])) do
  if tonumber(expiry) > now then
    return {'1'}
  end
end
return {}
