-- Takes a message back: its count, and its code, so that the one before is the phone's again.
-- ARGV: attempt
-- Answers {when it was permitted}, or {} if there is no such message.
local phone = load_phone()

local function without(list, place)
  local rest, taken = {}, nil
  for _, entry in ipairs(list) do
    if entry[place] == ARGV[1] then
      taken = entry
    else
      rest[#rest + 1] = entry
    end
  end
  return rest, taken
end

local message
phone.sent, message = without(phone.sent, 2)
if not message then
  return {}
end
phone.codes = without(phone.codes, 1)
save_phone(phone)
return {whole(message[1])}
