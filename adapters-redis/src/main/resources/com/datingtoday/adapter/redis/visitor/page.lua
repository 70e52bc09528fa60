-- Reads a page of an owner's visits, the newest first; of the same time, the greater visitor first.
-- KEYS: visits, fill token or tombstone
-- ARGV: score and member after which the page starts ("+inf" and "" for the first page), size, a new fill token, its
--   time to live in milliseconds
-- Returns the score of the read time, 1 if the set is complete or else 0, and then members and scores; {fill token} if
--   there is no set; {} while a change is in progress.
local read = redis.call('ZSCORE', KEYS[1], 'r')
if not read then
  local token = redis.call('GET', KEYS[2])
  if not token then
    redis.call('SET', KEYS[2], ARGV[4], 'PX', ARGV[5])
    return {ARGV[4]}
  end
  if string.sub(token, 1, 1) == '!' then
    return {}
  end
  return {token}
end
local size = tonumber(ARGV[3])
local page = {read, redis.call('ZSCORE', KEYS[1], 'w') and '1' or '0'}
local offset = 0
while #page < 2 * size + 2 do
  local found = redis.call('ZREVRANGEBYSCORE', KEYS[1], ARGV[1], '0', 'WITHSCORES', 'LIMIT', offset, size)
  if #found == 0 then
    return page
  end
  for i = 1, #found, 2 do
    local is_after = ARGV[2] == '' or found[i + 1] ~= ARGV[1] or found[i] < ARGV[2]
    if is_after and #page < 2 * size + 2 then
      page[#page + 1] = found[i]
      page[#page + 1] = found[i + 1]
    end
  end
  offset = offset + size
end
return page
