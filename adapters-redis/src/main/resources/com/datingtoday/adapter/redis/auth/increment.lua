-- Increments one counter per window, unless one of them is exhausted.
-- KEYS: counter of each window
-- ARGV: limit and time to live in milliseconds of each
-- Returns the indexes of the exhausted counters, from 0; if empty, all were incremented.
local exhausted = {}
for i, key in ipairs(KEYS) do
  if tonumber(redis.call('GET', key) or '0') >= tonumber(ARGV[2 * i - 1]) then
    exhausted[#exhausted + 1] = tostring(i - 1)
  end
end
if #exhausted == 0 then
  for i, key in ipairs(KEYS) do
    redis.call('INCR', key)
    redis.call('PEXPIRE', key, ARGV[2 * i])
  end
end
return exhausted
