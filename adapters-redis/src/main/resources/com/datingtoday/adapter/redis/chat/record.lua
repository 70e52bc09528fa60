-- Records a receiver of the same text, unless the limit is reached.
-- KEYS: receivers of the text; a receiver that was recorded again has a second member with the suffix ':again'
-- ARGV: receiver, maximum number of receivers, period in milliseconds from the first one
-- Returns {} if recorded, or {remaining milliseconds of the period}.
if redis.call('SISMEMBER', KEYS[1], ARGV[1]) == 1 then
  redis.call('SADD', KEYS[1], ARGV[1] .. ':again')
  return {}
end
local limit = tonumber(ARGV[2])
if redis.call('SCARD', KEYS[1]) >= limit then
  local receivers = 0
  for _, member in ipairs(redis.call('SMEMBERS', KEYS[1])) do
    if not string.find(member, ':again', 1, true) then
      receivers = receivers + 1
    end
  end
  if receivers >= limit then
    return {tostring(redis.call('PTTL', KEYS[1]))}
  end
end
redis.call('SADD', KEYS[1], ARGV[1])
if redis.call('PTTL', KEYS[1]) < 0 then
  redis.call('PEXPIRE', KEYS[1], ARGV[3])
end
return {}
