-- The memory of a bucket, KEYS[1]: since when it has been complete, and which run of the server has kept it. Another run
-- means that something may have been forgotten. Who serves is asked here, within the step itself, so that no reconnection
-- comes between. An epoch later than now is brought down to it: a request dated now plus the allowance gets in anywhere.
-- Gives when the epoch began, in milliseconds, and whether that is only now.
local function epoch(now)
  local info = redis.call('INFO', 'server')
  local at = string.find(info, 'run_id:', 1, true)
  local run = string.sub(info, at + 7, at + 46)
  local began, ran = string.match(redis.call('GET', KEYS[1]) or '', '^(%d+) (%x+)$')
  if ran == run and tonumber(began) <= tonumber(now) then
    return tonumber(began), false
  end
  redis.call('SET', KEYS[1], now .. ' ' .. run)
  return tonumber(now), ran ~= run
end
