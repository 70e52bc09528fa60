-- Records a receiver of the same text, unless the limit is reached.
-- KEYS: receivers of the text
-- ARGV: receiver, maximum number of receivers, period in milliseconds from the first one
-- Returns {} if recorded, or {remaining milliseconds of the period}.
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
