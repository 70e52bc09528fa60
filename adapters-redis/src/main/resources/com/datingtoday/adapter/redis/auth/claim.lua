-- Claims something for a while, if the bucket's memory reaches back far enough to tell a replay.
-- KEYS: epoch of the bucket, claim
-- ARGV: value of the claim, how long to keep it, date of the request, now, future allowance; all times in milliseconds
-- Answers {NEW}; {SAME}, if it was claimed before with this value; {OTHER}, if with another; or {FORGOTTEN, the date from
-- which a request can be let through}, or {BEGUN, that date} if the bucket's memory begins with this very claim.
local began, begun = epoch(ARGV[4])
local from = began + tonumber(ARGV[5])
if tonumber(ARGV[3]) < from then
  return {begun and 'BEGUN' or 'FORGOTTEN', string.format('%.0f', from)}
end
if redis.call('SET', KEYS[2], ARGV[1], 'NX', 'PX', ARGV[2]) then
  return {'NEW'}
end
return {redis.call('GET', KEYS[2]) == ARGV[1] and 'SAME' or 'OTHER'}
