-- Begins the memory of a bucket, unless it has begun.
-- KEYS: epoch of the bucket
-- ARGV: now
-- Answers {}.
epoch(ARGV[1])
return {}
