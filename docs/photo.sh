#!/usr/bin/env bash
# Logs a new number in under scheme 2, sets a birthday, uploads a photo and downloads it by its link, with curl, openssl
# and standard tools. $1 is the photo (default: a small PNG). Optional variables: BASE, APPKEY, APPSECRET, PHONE.
set -euo pipefail
base=${BASE:-http://localhost:8080} appkey=${APPKEY:-432ABZ} appsecret=${APPSECRET:-1AE32B09224}
phone=${PHONE:-139$(printf '%08d' "$((RANDOM * 32768 + RANDOM))" | tail -c 8)}
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
photo=${1:-$work/photo.png}
[[ $# -gt 0 ]] || base64 -d > "$photo" <<'PNG'
iVBORw0KGgoAAAANSUhEUgAAAEAAAABACAIAAAAlC+aJAAABBElEQVR42tXCBVYCAAAFwT223Y2oGCj9QbC7u+tYnmPnDX99Uee3P+r8DESd78Go8zUUdT6H
o87HSNR5H406b2NR53U86rxMRJ3nyajzNBV1HqejzsNM1LmfjTp3c1Hndj7q3CxEnetC1LlajDqXxahzsRR1zpejztlK1DktRZ2T1ahzvBZ1jtajzuFG1Dko
R539zaiztxV1ditRZ6cadXq1qNOtR53tRtTpNKNOuxV1IkerHXWanajT2I469W7UqfWiTnUn6lR2o87WXtTZ3I865YOos3EYddaPos7acdRZPYk6pdOos3IW
dZbPo87SRdQpXkadxauoU7iOOgs3UWf+Nur/IwUBw7dbsUwAAAAASUVORK5CYII=
PNG

# call KEYID SECRET METHOD PATH TYPE FILE: signs method, path and body, and sends them. An empty FILE sends no body.
call() {
  local keyid=$1 secret=$2 method=$3 path=$4 type=$5 file=$6 covered='"@method" "@path"' text headers=() input signature
  text=$(printf '"@method": %s\n"@path": %s' "$method" "$path")
  if [[ -n $file ]]; then
    local digest="sha-256=:$(openssl dgst -sha256 -binary "$file" | openssl base64 -A):"
    covered+=' "content-digest" "content-type"'
    text+=$(printf '\n"content-digest": %s\n"content-type": %s' "$digest" "$type")
    headers+=(-H "Content-Digest: $digest" -H "Content-Type: $type" --data-binary "@$file")
  fi
  input="($covered);created=$(date +%s);nonce=\"$(openssl rand -hex 16)\";keyid=\"$keyid\""
  text+=$(printf '\n"@signature-params": %s' "$input")
  signature=$(printf '%s' "$text" | openssl dgst -sha256 -hmac "$secret" -binary | openssl base64 -A)
  curl -sS -X "$method" "$base$path" "${headers[@]}" -H "Signature-Input: sig=$input" -H "Signature: sig=:$signature:"
}
json() { printf '%s' "$5" > "$work/body"; call "$1" "$2" "$3" "$4" application/json "$work/body"; }
field() { sed -n "s/.*\"$1\":\"\([^\"]*\)\".*/\1/p"; }

sent=$(json "$appkey" "$appsecret" POST /api/auth/sendsms "{\"phone\":\"$phone\"}")
login=$(json "$appkey" "$appsecret" POST /api/auth/login "{\"phone\":\"$phone\",\"code\":\"$(field code <<<"$sent")\"}")
session=$(field session_id <<<"$login") secret=$(field session_secret <<<"$login")
echo "profile  $(json "$session" "$secret" PATCH /api/users/me '{"nickname":"Lily Wang","birthday":"1998-05-04","height":168}')"

{ printf -- '--part\r\nContent-Disposition: form-data; name="file"; filename="photo"\r\n\r\n'; cat "$photo"; printf '\r\n--part--\r\n'; } > "$work/form"
added=$(call "$session" "$secret" POST /api/users/me/album 'multipart/form-data; boundary=part' "$work/form")
echo "photo    $added"
link=$(field large <<<"$added"); [[ $link == http* ]] || link=$base$link
curl -sSf -D "$work/head" -o "$work/answer" "$link"; grep -i '^content-type: image/jpeg' "$work/head"
[[ $(head -c 3 "$work/answer" | openssl base64) == /9j/ ]] # the first bytes of every JPEG
