#!/usr/bin/env bash
# Logs a new number in under scheme 2, orders a month of VIP, pays it in the sandbox and waits until it is granted, with
# curl, openssl and standard tools. Optional variables: BASE, APPKEY, APPSECRET, PHONE. Development has the sandbox on.
set -euo pipefail
base=${BASE:-http://localhost:8080} appkey=${APPKEY:-432ABZ} appsecret=${APPSECRET:-1AE32B09224}
phone=${PHONE:-139$(printf '%08d' "$((RANDOM * 32768 + RANDOM))" | tail -c 8)}

# call KEYID SECRET METHOD PATH [JSON [IDEMPOTENCY-KEY]]: signs method, path, body and key, and sends them.
call() {
  local keyid=$1 secret=$2 method=$3 path=$4 json=${5:-} key=${6:-} covered='"@method" "@path"' text headers=() input signature
  text=$(printf '"@method": %s\n"@path": %s' "$method" "$path")
  if [[ -n $json ]]; then
    local digest="sha-256=:$(printf '%s' "$json" | openssl dgst -sha256 -binary | openssl base64 -A):"
    covered+=' "content-digest" "content-type"'
    text+=$(printf '\n"content-digest": %s\n"content-type": application/json' "$digest")
    headers+=(-H "Content-Digest: $digest" -H 'Content-Type: application/json' --data-binary "$json")
  fi
  if [[ -n $key ]]; then
    covered+=' "idempotency-key"'
    text+=$(printf '\n"idempotency-key": %s' "$key")
    headers+=(-H "Idempotency-Key: $key")
  fi
  input="($covered);created=$(date +%s);nonce=\"$(openssl rand -hex 16)\";keyid=\"$keyid\""
  text+=$(printf '\n"@signature-params": %s' "$input")
  signature=$(printf '%s' "$text" | openssl dgst -sha256 -hmac "$secret" -binary | openssl base64 -A)
  curl -sS -X "$method" "$base$path" "${headers[@]}" -H "Signature-Input: sig=$input" -H "Signature: sig=:$signature:"
}
field() { sed -n "s/.*\"$1\":\"\([^\"]*\)\".*/\1/p"; }

sent=$(call "$appkey" "$appsecret" POST /api/auth/sendsms "{\"phone\":\"$phone\"}")
login=$(call "$appkey" "$appsecret" POST /api/auth/login "{\"phone\":\"$phone\",\"code\":\"$(field code <<<"$sent")\"}")
session=$(field session_id <<<"$login") secret=$(field session_secret <<<"$login")

echo "products $(call "$session" "$secret" GET /api/vip/products)"
order=$(call "$session" "$secret" POST /api/vip/orders '{"product_id":1}' "$(openssl rand -hex 16)"); echo "order    $order"
number=$(field order_no <<<"$order")
payment=$(call "$session" "$secret" POST "/api/vip/orders/$number/payment" '{"channel":"sandbox"}'); echo "payment  $payment"
# The effect of the button "Pay" on the page. docs/payments.md lists the other buttons.
curl -sSf -o /dev/null -X POST "$(field pay_url <<<"$payment")/pay"
for _ in $(seq 50); do
  order=$(call "$session" "$secret" GET "/api/vip/orders/$number"); [[ $order == *'"pay":1'* ]] && break; sleep 0.2
done
echo "order    $order"
vip=$(call "$session" "$secret" GET /api/vip); echo "vip      $vip"
[[ $vip == *'"active":true'* ]]
