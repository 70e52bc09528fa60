-- Decrements one counter per window, but not below zero.
-- KEYS: counter of each window
-- Returns {}.
for _, key in ipairs(KEYS) do
  if tonumber(redis.call('GET', key) or '0') > 0 then
    redis.call('DECR', key)
  end
end
return {}
