#!/usr/bin/env bash
# Logs a new number in and out under scheme 2 (RFC 9421, hmac-sha256), with curl, openssl and standard tools.
# Optional environment variables: BASE, APPKEY, APPSECRET, PHONE. The development start needs none of them.
set -euo pipefail
base=${BASE:-http://localhost:8080} appkey=${APPKEY:-432ABZ} appsecret=${APPSECRET:-1AE32B09224}
phone=${PHONE:-139$(printf '%08d' "$((RANDOM * 32768 + RANDOM))" | tail -c 8)}

# call KEYID SECRET METHOD PATH [JSON]: signs method, path and body, and sends them.
call() {
  local keyid=$1 secret=$2 method=$3 path=$4 json=${5:-} covered='"@method" "@path"' base_text headers=() input signature
  base_text=$(printf '"@method": %s\n"@path": %s' "$method" "$path")
  if [[ -n $json ]]; then
    local digest="sha-256=:$(printf '%s' "$json" | openssl dgst -sha256 -binary | openssl base64 -A):"
    covered+=' "content-digest" "content-type"'
    base_text+=$(printf '\n"content-digest": %s\n"content-type": application/json' "$digest")
    headers+=(-H "Content-Digest: $digest" -H 'Content-Type: application/json' --data-binary "$json")
  fi
  input="($covered);created=$(date +%s);nonce=\"$(openssl rand -hex 16)\";keyid=\"$keyid\""
  base_text+=$(printf '\n"@signature-params": %s' "$input")
  signature=$(printf '%s' "$base_text" | openssl dgst -sha256 -hmac "$secret" -binary | openssl base64 -A)
  curl -sS -X "$method" "$base$path" "${headers[@]}" -H "Signature-Input: sig=$input" -H "Signature: sig=:$signature:"
}

# field NAME: prints a text field of the response.
field() { sed -n "s/.*\"$1\":\"\([^\"]*\)\".*/\1/p"; }

sent=$(call "$appkey" "$appsecret" POST /api/auth/sendsms "{\"phone\":\"$phone\"}");  echo "sendsms  $sent"
login=$(call "$appkey" "$appsecret" POST /api/auth/login "{\"phone\":\"$phone\",\"code\":\"$(field code <<<"$sent")\"}")
echo "login    $login"
session=$(field session_id <<<"$login") secret=$(field session_secret <<<"$login")
echo "sessions $(call "$session" "$secret" GET /api/auth/sessions)"
logout=$(call "$session" "$secret" POST /api/auth/logout);                            echo "logout   $logout"
[[ $logout == '{"code":0,'* ]]
