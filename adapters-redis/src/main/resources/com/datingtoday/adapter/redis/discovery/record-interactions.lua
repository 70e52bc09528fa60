-- Records the interactions of a user with others, and returns the part of each weight that is new on this day.
-- KEYS: interactions of the user and day
-- ARGV: time to live in milliseconds, maximum number of targets, then target and weight of each interaction
-- Returns target and increase of each target whose weight increases.
local increases = {}
local targets = redis.call('HLEN', KEYS[1])
for i = 3, #ARGV, 2 do
  local target, weight = ARGV[i], ARGV[i + 1]
  local recorded = redis.call('HGET', KEYS[1], target)
  local increase = tonumber(weight) - tonumber(recorded or '0')
  if increase > 0 and (recorded or targets < tonumber(ARGV[2])) then
    redis.call('HSET', KEYS[1], target, weight)
    increases[#increases + 1] = target
    increases[#increases + 1] = string.format('%.17g', increase)
    if not recorded then
      targets = targets + 1
    end
  end
end
redis.call('PEXPIRE', KEYS[1], ARGV[1])
return increases
