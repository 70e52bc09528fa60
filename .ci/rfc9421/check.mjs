// An independent RFC 9421 client, with nothing but its options set, logs a new number in and out. Usage: node check.mjs BASE
import { createHash, randomBytes } from 'node:crypto';
import signatures from 'http-message-signatures';

const base = process.argv[2] ?? 'http://localhost:8080';
const phone = '139' + String(randomBytes(4).readUInt32BE() % 100000000).padStart(8, '0');

async function call(keyid, secret, method, path, body) {
  const headers = {};
  const fields = ['@method', '@target-uri'];
  if (body) {
    headers['Content-Type'] = 'application/json';
    headers['Content-Digest'] = `sha-256=:${createHash('sha256').update(body).digest('base64')}:`;
    fields.push('content-type', 'content-digest');
  }
  const signed = await signatures.httpbis.signMessage({
    key: signatures.createSigner(secret, 'hmac-sha256', keyid),
    params: ['created', 'nonce', 'keyid', 'alg'],
    paramValues: { nonce: randomBytes(16).toString('hex') },
    fields,
  }, { method, url: base + path, headers });
  const response = await fetch(base + path, { method, headers: signed.headers, body });
  return { status: response.status, ...await response.json() };
}

function expect(what, answer, status, code) {
  if (answer.status !== status || answer.code !== code) {
    console.error(`${what}: expected ${status} and ${code}, got ${JSON.stringify(answer)}`);
    process.exit(1);
  }
  console.log(`${what}: ${answer.status} ${answer.code}`);
  return answer.data;
}

const app = ['432ABZ', '1AE32B09224'];
const { code } = expect('sendsms', await call(...app, 'POST', '/api/auth/sendsms', JSON.stringify({ phone })), 200, 0);
const login = expect('login', await call(...app, 'POST', '/api/auth/login', JSON.stringify({ phone, code })), 200, 0);
const session = [login.session_id, login.session_secret];
expect('sessions', await call(...session, 'GET', '/api/auth/sessions'), 200, 0);
expect('logout', await call(...session, 'POST', '/api/auth/logout'), 200, 0);
expect('after logout', await call(...session, 'GET', '/api/auth/sessions'), 401, 504);
expect('a wrong secret', await call(session[0], 'wrong', 'GET', '/api/auth/sessions'), 401, 500);
