// A self-signed certificate made with Node alone, for local servers that speak under real hostnames.
import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto';

// ASN.1 DER (ITU-T X.690): tag, length, content.
const lengthOf = (n) => {
  if (n < 128) return Buffer.from([n]);
  return n < 256 ? Buffer.from([0x81, n]) : Buffer.from([0x82, n >> 8, n & 255]);
};
const tlv = (tag, ...parts) => {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag]), lengthOf(content.length), content]);
};
const sequence = (...parts) => tlv(0x30, ...parts);
const oid = (dotted) => {
  const [first, second, ...rest] = dotted.split('.').map(Number);
  const bytes = [first * 40 + second];
  for (const value of rest) {
    const groups = [value & 127];
    for (let left = value >> 7; left; left >>= 7) groups.unshift((left & 127) | 128);
    bytes.push(...groups);
  }
  return tlv(0x06, Buffer.from(bytes));
};
const generalizedTime = (ms) => {
  const digits = new Date(ms).toISOString().replace(/[-:T]/g, '').slice(0, 14);
  return tlv(0x18, Buffer.from(`${digits}Z`));
};
const commonName = (text) => sequence(tlv(0x31, sequence(oid('2.5.4.3'), tlv(0x0c, Buffer.from(text)))));

const DAY_MS = 86_400_000;

/** Certificate and key (PEM) for the hosts, valid a month, with the hash by which Chromium can be told to accept it. */
export function selfSigned(hosts) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const ecdsaWithSha256 = sequence(oid('1.2.840.10045.4.3.2'));
  const serial = randomBytes(12);
  serial[0] = 1 + (serial[0] & 0x7e);
  const names = hosts.map((host) => tlv(0x82, Buffer.from(host)));
  const subjectAltName = sequence(oid('2.5.29.17'), tlv(0x04, sequence(...names)));
  const basicConstraints = sequence(oid('2.5.29.19'), tlv(0x01, Buffer.from([255])), tlv(0x04, sequence()));
  const serverAuth = sequence(oid('2.5.29.37'), tlv(0x04, sequence(oid('1.3.6.1.5.5.7.3.1'))));
  const toBeSigned = sequence(
    tlv(0xa0, tlv(0x02, Buffer.from([2]))),
    tlv(0x02, serial),
    ecdsaWithSha256,
    commonName('demo'),
    sequence(generalizedTime(Date.now() - DAY_MS), generalizedTime(Date.now() + 30 * DAY_MS)),
    commonName('demo'),
    spki,
    tlv(0xa3, sequence(basicConstraints, serverAuth, subjectAltName)),
  );
  const signature = createSign('SHA256').update(toBeSigned).sign(privateKey);
  const der = sequence(toBeSigned, ecdsaWithSha256, tlv(0x03, Buffer.from([0]), signature));
  const lines = der.toString('base64').match(/.{1,64}/g);
  return {
    cert: ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n'),
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
    spkiHash: createHash('sha256').update(spki).digest('base64'),
  };
}
