-- Makes the code that an attempt used up valid again.
-- ARGV: attempt id
-- Returns {DONE}, or {} if this attempt used up no code.
local phone = load_phone()
for _, code in ipairs(phone.codes) do
  if code[5] == ARGV[1] then
    code[5] = ''
    code[4] = code[4] - 1
    save_phone(phone)
    return {'DONE'}
  end
end
return {}
