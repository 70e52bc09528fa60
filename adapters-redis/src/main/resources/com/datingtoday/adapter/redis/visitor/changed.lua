-- Something was stored: what is remembered changes likewise, and stays as long as it was meant to.
-- KEYS: the visits, who may fill them
-- ARGV: the mark of who stored, how many visits are remembered, and then members and scores; of two scores of a member the
-- one farther from zero stays
-- Whoever read the source before, by a token or a mark that is not this one, knows less: he fills no more.
local mark = redis.call('GET', KEYS[2])
local alone = mark == ARGV[1]
if alone or (mark and string.sub(mark, 1, 1) ~= '!') then
  redis.call('DEL', KEYS[2])
end
local till = redis.call('ZSCORE', KEYS[1], 'x')
if not till then
  return {}
end
for i = 3, #ARGV, 2 do
  local before = redis.call('ZSCORE', KEYS[1], ARGV[i])
  if not before or math.abs(ARGV[i + 1]) > math.abs(before) then
    redis.call('ZADD', KEYS[1], ARGV[i + 1], ARGV[i])
  end
end
local extra = redis.call('ZCOUNT', KEYS[1], '0', '+inf') - ARGV[2]
if extra > 0 then
  redis.call('ZREM', KEYS[1], 'w')
  local marks = redis.call('ZCOUNT', KEYS[1], '-inf', '(0')
  redis.call('ZREMRANGEBYRANK', KEYS[1], marks, marks + extra - 1)
end
if alone then
  redis.call('PEXPIREAT', KEYS[1], string.format('%.0f', -till - 1))
end
return {}
