-- Cancels a message: removes its count and its code, so that the previous code is valid again.
-- ARGV: send id
-- Returns {time of the reservation}, or {} if there is no such message.
local phone = load_phone()

local function without(list, index)
  local remaining, removed = {}, nil
  for _, entry in ipairs(list) do
    if entry[index] == ARGV[1] then
      removed = entry
    else
      remaining[#remaining + 1] = entry
    end
  end
  return remaining, removed
end

local message
phone.sent, message = without(phone.sent, 2)
if not message then
  return {}
end
phone.codes = without(phone.codes, 1)
save_phone(phone)
return {whole(message[1])}
