import { createPublicKey, generateKeyPairSync, sign } from 'node:crypto';

/** A key and a certificate for one host, signed by itself, valid for a day: made anew for each run and trusted by nobody else. */
export function throwAwayCertificate(host: string): { key: string; cert: string } {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
  const algorithm = sequence(oid('1.2.840.113549.1.1.11'), tlv(0x05, Buffer.alloc(0)));
  const name = sequence(set(sequence(oid('2.5.4.3'), tlv(0x0c, Buffer.from(host)))));
  const now = Date.now();
  const body = sequence(
    tlv(0xa0, integer(2)),
    integer(now % 1000000),
    algorithm,
    name,
    sequence(time(now - 3600000), time(now + 86400000)),
    name,
    publicKey,
    tlv(0xa3, sequence(extension('2.5.29.17', sequence(tlv(0x82, Buffer.from(host)))), basicConstraints())),
  );
  const signature = sign('sha256', body, privateKey);
  const der = sequence(body, algorithm, tlv(0x03, Buffer.concat([Buffer.from([0]), signature])));
  const pem = (der.toString('base64').match(/.{1,64}/g) ?? []).join('\n');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${pem}\n-----END CERTIFICATE-----\n`,
  };
}

/** One value of ASN.1's distinguished encoding: tag, length, contents. */
function tlv(tag: number, contents: Buffer): Buffer {
  const length = contents.length;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), contents]);
}

const sequence = (...parts: Buffer[]): Buffer => tlv(0x30, Buffer.concat(parts));
const set = (...parts: Buffer[]): Buffer => tlv(0x31, Buffer.concat(parts));

function integer(value: number): Buffer {
  const hex = value.toString(16).padStart(2, '0');
  const bytes = Buffer.from(hex.length % 2 ? `0${hex}` : hex, 'hex');
  return tlv(0x02, (bytes[0] ?? 0) > 127 ? Buffer.concat([Buffer.from([0]), bytes]) : bytes);
}

function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const bytes = [first * 40 + second];
  for (const part of rest) {
    const digits = [part & 127];
    for (let left = part >> 7; left > 0; left >>= 7) digits.unshift((left & 127) | 128);
    bytes.push(...digits);
  }
  return tlv(0x06, Buffer.from(bytes));
}

function time(ms: number): Buffer {
  const text = `${new Date(ms).toISOString().replace(/[-:T]/g, '').slice(0, 14)}Z`;
  return tlv(0x18, Buffer.from(text));
}

const extension = (id: string, value: Buffer): Buffer => sequence(oid(id), tlv(0x04, value));
const basicConstraints = (): Buffer => extension('2.5.29.19', sequence(tlv(0x01, Buffer.from([0xff]))));
