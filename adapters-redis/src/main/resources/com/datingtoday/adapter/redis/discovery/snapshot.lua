-- The most popular of a segment, as they were when somebody asked first.
-- KEYS: the snapshot, scores of the epoch, of the one before
-- ARGV: how many, how long to keep it in seconds, what a score of the epoch before is worth in this
-- Answers one text: users and scores in turn.
local kept = redis.call('GET', KEYS[1])
if kept then
  return {kept}
end
local last = tonumber(ARGV[1]) - 1
local lines = redis.call('ZREVRANGE', KEYS[2], 0, last, 'WITHSCORES')
if #lines == 0 then
  lines = redis.call('ZREVRANGE', KEYS[3], 0, last, 'WITHSCORES')
  for i = 2, #lines, 2 do
    lines[i] = string.format('%.17g', tonumber(lines[i]) * tonumber(ARGV[3]))
  end
end
local text = table.concat(lines, ' ')
redis.call('SET', KEYS[1], text, 'EX', ARGV[2])
return {text}
