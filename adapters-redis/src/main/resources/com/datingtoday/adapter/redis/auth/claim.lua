-- Claims a nonce or signature, if the epoch of its bucket covers the date of the request.
-- KEYS: epoch of the bucket, claim
-- ARGV: value of the claim, its time to live, date of the request, now, maximum clock skew; all times in milliseconds
-- Returns {NEW}; {SAME} if it was claimed before with this value; {OTHER} if with another value; {FORGOTTEN, earliest
--   accepted date} if the epoch is later; or {BEGUN, that date} if this call started the epoch.
local started_at, is_new = epoch(ARGV[4])
local accepted_from = started_at + tonumber(ARGV[5])
if tonumber(ARGV[3]) < accepted_from then
  return {is_new and 'BEGUN' or 'FORGOTTEN', string.format('%.0f', accepted_from)}
end
if redis.call('SET', KEYS[2], ARGV[1], 'NX', 'PX', ARGV[2]) then
  return {'NEW'}
end
return {redis.call('GET', KEYS[2]) == ARGV[1] and 'SAME' or 'OTHER'}
