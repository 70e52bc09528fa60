-- Applies a completed change to the cached visits, and restores their time to live.
-- KEYS: visits, fill token or tombstone
-- ARGV: tombstone of this change, maximum number of visits, then members and scores; of two scores of a member the one
--   farther from zero wins
-- The fill token of a reader that read the source before this change is deleted, so that reader does not fill the set.
-- Returns {}.
local tombstone = redis.call('GET', KEYS[2])
local is_own = tombstone == ARGV[1]
if is_own or (tombstone and string.sub(tombstone, 1, 1) ~= '!') then
  redis.call('DEL', KEYS[2])
end
local expiry = redis.call('ZSCORE', KEYS[1], 'x')
if not expiry then
  return {}
end
for i = 3, #ARGV, 2 do
  local old = redis.call('ZSCORE', KEYS[1], ARGV[i])
  if not old or math.abs(ARGV[i + 1]) > math.abs(old) then
    redis.call('ZADD', KEYS[1], ARGV[i + 1], ARGV[i])
  end
end
local excess = redis.call('ZCOUNT', KEYS[1], '0', '+inf') - ARGV[2]
if excess > 0 then
  redis.call('ZREM', KEYS[1], 'w')
  local marks = redis.call('ZCOUNT', KEYS[1], '-inf', '(0')
  redis.call('ZREMRANGEBYRANK', KEYS[1], marks, marks + excess - 1)
end
if is_own then
  redis.call('PEXPIREAT', KEYS[1], string.format('%.0f', -expiry - 1))
end
return {}
