-- Notes whose attention somebody's was drawn to, and how much of that has not been counted today.
-- KEYS: what was counted of that person and day
-- ARGV: how long to keep it in milliseconds, how many targets count, then target and weight of each note
-- Answers target and gain of those that gain.
local gains = {}
local targets = redis.call('HLEN', KEYS[1])
for i = 3, #ARGV, 2 do
  local target, weight = ARGV[i], ARGV[i + 1]
  local counted = redis.call('HGET', KEYS[1], target)
  local gain = tonumber(weight) - tonumber(counted or '0')
  if gain > 0 and (counted or targets < tonumber(ARGV[2])) then
    redis.call('HSET', KEYS[1], target, weight)
    gains[#gains + 1] = target
    gains[#gains + 1] = string.format('%.17g', gain)
    if not counted then
      targets = targets + 1
    end
  end
end
redis.call('PEXPIRE', KEYS[1], ARGV[1])
return gains
