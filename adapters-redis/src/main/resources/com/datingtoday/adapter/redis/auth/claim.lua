-- Claims something for a while, if the bucket's memory reaches back far enough to tell a replay.
-- KEYS: epoch of the bucket, claim
-- ARGV: value of the claim, how long to keep it, date of the request, now, future allowance; all times in milliseconds
-- Answers {NEW}; {SAME}, if it was claimed before with this value; {OTHER}, if with another; or {FORGOTTEN, the date from
-- which a request can be let through}. Who serves is asked here, within the step, so that no reconnection comes between.
local info = redis.call('INFO', 'server')
local at = string.find(info, 'run_id:', 1, true)
local run = string.sub(info, at + 7, at + 46)
local now = tonumber(ARGV[4])

local began, ran = string.match(redis.call('GET', KEYS[1]) or '', '^(%d+) (%x+)$')
began = tonumber(began)
-- An epoch from the future is the mark of a clock that was wrong; nobody could be let in until then.
if ran ~= run or began > now then
  began = now
  redis.call('SET', KEYS[1], ARGV[4] .. ' ' .. run)
end

local from = began + tonumber(ARGV[5])
if tonumber(ARGV[3]) < from then
  return {'FORGOTTEN', string.format('%.0f', from)}
end
if redis.call('SET', KEYS[2], ARGV[1], 'NX', 'PX', ARGV[2]) then
  return {'NEW'}
end
return {redis.call('GET', KEYS[2]) == ARGV[1] and 'SAME' or 'OTHER'}
