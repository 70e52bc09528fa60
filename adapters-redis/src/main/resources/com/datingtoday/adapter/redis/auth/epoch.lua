-- Epoch of the bucket KEYS[1]: the time since which it holds all claims, and the run id of the server that holds them.
-- A different run id means that claims may be lost. The script itself reads the run id, so no failover can occur
-- between the check and the claim. An epoch later than now is lowered to now, so a request dated now plus the skew is accepted.
-- Returns the start of the epoch in milliseconds, and whether this call started it.
local function epoch(now)
  local info = redis.call('INFO', 'server')
  local position = string.find(info, 'run_id:', 1, true)
  local run = string.sub(info, position + 7, position + 46)
  local started_at, started_by = string.match(redis.call('GET', KEYS[1]) or '', '^(%d+) (%x+)$')
  if started_by == run and tonumber(started_at) <= tonumber(now) then
    return tonumber(started_at), false
  end
  redis.call('SET', KEYS[1], now .. ' ' .. run)
  return tonumber(now), started_by ~= run
end
