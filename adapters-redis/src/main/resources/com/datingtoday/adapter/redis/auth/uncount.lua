-- Takes back one count in each of some periods, but never goes below nothing.
-- KEYS: the counter of each period
-- Answers {}.
for _, key in ipairs(KEYS) do
  if tonumber(redis.call('GET', key) or '0') > 0 then
    redis.call('DECR', key)
  end
end
return {}
