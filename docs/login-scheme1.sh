#!/usr/bin/env bash
# Logs a new number in and out under scheme 1 (MD5 over parameters), with curl, openssl and standard tools.
# Optional environment variables: BASE, APPKEY, APPSECRET, PHONE. The development start needs none of them.
set -euo pipefail
base=${BASE:-http://localhost:8080} appkey=${APPKEY:-432ABZ} appsecret=${APPSECRET:-1AE32B09224}
phone=${PHONE:-139$(printf '%08d' "$((RANDOM * 32768 + RANDOM))" | tail -c 8)}

# call PATH TOKEN NAME=VALUE...: signs and sends a form. Values here need no escaping.
call() {
  local path=$1 token=$2 message timestamp nonce sign
  shift 2
  message=$(printf '%s\n' "$@" | LC_ALL=C sort | paste -sd '&' -)
  timestamp=$(date +%s) nonce=$(openssl rand -hex 16)
  sign=$(printf '%s' "$message$token$timestamp$nonce$appsecret" | openssl md5 -r | cut -d ' ' -f 1)
  curl -sS "$base$path" -d "${message:+$message&}appkey=$appkey&timestamp=$timestamp&nonce=$nonce${token:+&token=$token}&sign=$sign"
}

# field NAME: prints a text field of the response.
field() { sed -n "s/.*\"$1\":\"\([^\"]*\)\".*/\1/p"; }

sent=$(call /api/auth/sendsms '' "phone=$phone");                         echo "sendsms  $sent"
login=$(call /api/auth/login '' "phone=$phone" "code=$(field code <<<"$sent")"); echo "login    $login"
logout=$(call /api/auth/logout "$(field token <<<"$login")" 'all=false');   echo "logout   $logout"
[[ $logout == '{"code":0,'* ]]
