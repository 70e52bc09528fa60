-- Answers its arguments.
return ARGV
