-- Notes that the same words are said to one more, unless that would be too many.
-- KEYS: whom they were said to
-- ARGV: to whom, how many at most, for how long the first counts in milliseconds
-- Answers nothing if it was noted, or how long the first still counts.
if redis.call('SISMEMBER', KEYS[1], ARGV[1]) == 1 then
  return {}
end
if redis.call('SCARD', KEYS[1]) >= tonumber(ARGV[2]) then
  return {tostring(redis.call('PTTL', KEYS[1]))}
end
redis.call('SADD', KEYS[1], ARGV[1])
if redis.call('PTTL', KEYS[1]) < 0 then
  redis.call('PEXPIRE', KEYS[1], ARGV[3])
end
return {}
