-- A page of an owner's visits, the newest first, of the same time the greater visitor first.
-- KEYS: the visits, who may fill them
-- ARGV: score and member behind which the page begins ("+inf" and nothing for the top), how many, a token for whoever
-- must fill them, how long it stands in milliseconds
-- Answers the score of the time of reading, whether these are all, and then members and scores; if nothing is
-- remembered, the token; and nothing at all while something is being stored.
local read = redis.call('ZSCORE', KEYS[1], 'r')
if not read then
  local filling = redis.call('GET', KEYS[2])
  if not filling then
    redis.call('SET', KEYS[2], ARGV[4], 'PX', ARGV[5])
    return {ARGV[4]}
  end
  if string.sub(filling, 1, 1) == '!' then
    return {}
  end
  return {filling}
end
local wanted = tonumber(ARGV[3])
local page = {read, redis.call('ZSCORE', KEYS[1], 'w') and '1' or '0'}
local passed = 0
while #page < 2 * wanted + 2 do
  local found = redis.call('ZREVRANGEBYSCORE', KEYS[1], ARGV[1], '0', 'WITHSCORES', 'LIMIT', passed, wanted)
  if #found == 0 then
    return page
  end
  for i = 1, #found, 2 do
    local behind = ARGV[2] == '' or found[i + 1] ~= ARGV[1] or found[i] < ARGV[2]
    if behind and #page < 2 * wanted + 2 then
      page[#page + 1] = found[i]
      page[#page + 1] = found[i + 1]
    end
  end
  passed = passed + wanted
end
return page
