-- Returns the ranking of a segment; the first call of a slot creates it.
-- KEYS: ranking, scores of the epoch, of the previous one
-- ARGV: maximum number of entries, time to live in seconds, weight of the previous epoch
-- Returns one text: users and scores in turn.
local ranking = redis.call('GET', KEYS[1])
if ranking then
  return {ranking}
end
local last = tonumber(ARGV[1]) - 1
local entries = redis.call('ZREVRANGE', KEYS[2], 0, last, 'WITHSCORES')
if #entries == 0 then
  entries = redis.call('ZREVRANGE', KEYS[3], 0, last, 'WITHSCORES')
  for i = 2, #entries, 2 do
    entries[i] = string.format('%.17g', tonumber(entries[i]) * tonumber(ARGV[3]))
  end
end
local text = table.concat(entries, ' ')
redis.call('SET', KEYS[1], text, 'EX', ARGV[2])
return {text}
