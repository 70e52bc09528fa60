-- Counts once in each of some periods, unless one of them is full.
-- KEYS: the counter of each period
-- ARGV: for each its limit and how long to keep it in milliseconds
-- Answers the places of the full ones, from 0 on; where there are none, all were counted.
local full = {}
for i, key in ipairs(KEYS) do
  if tonumber(redis.call('GET', key) or '0') >= tonumber(ARGV[2 * i - 1]) then
    full[#full + 1] = tostring(i - 1)
  end
end
if #full == 0 then
  for i, key in ipairs(KEYS) do
    redis.call('INCR', key)
    redis.call('PEXPIRE', key, ARGV[2 * i])
  end
end
return full
