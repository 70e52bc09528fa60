-- Counts an order, unless there were too many.
-- KEYS: the orders of somebody
-- ARGV: how many at most, for how long the first counts in milliseconds
-- Answers nothing if it was counted, or how long the first still counts.
if tonumber(redis.call('GET', KEYS[1]) or '0') >= tonumber(ARGV[1]) then
  return {tostring(redis.call('PTTL', KEYS[1]))}
end
if redis.call('INCR', KEYS[1]) == 1 then
  redis.call('PEXPIRE', KEYS[1], ARGV[2])
end
return {}
