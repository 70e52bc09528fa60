-- Counts an order, unless the limit is reached.
-- KEYS: counter of a user
-- ARGV: limit, period in milliseconds from the first order
-- Returns {} if counted, or {remaining milliseconds of the period}.
if tonumber(redis.call('GET', KEYS[1]) or '0') >= tonumber(ARGV[1]) then
  return {tostring(redis.call('PTTL', KEYS[1]))}
end
if redis.call('INCR', KEYS[1]) == 1 then
  redis.call('PEXPIRE', KEYS[1], ARGV[2])
end
return {}
