import { describe, expect, it } from 'vitest';
import { isPrivateAddress } from '../../../domain/webhook/is-private-address.ts';
import { refuseWebhookUrl } from '../../../domain/webhook/refuse-webhook-url.ts';

const inward = [
  ...['0.0.0.0', '10.1.2.3', '100.64.0.1', '127.0.0.1', '127.255.255.255', '169.254.169.254', '172.16.0.1'],
  ...['172.31.255.255', '192.0.0.8', '192.0.2.1', '192.168.1.1', '198.18.0.1', '198.19.255.255', '203.0.113.9'],
  ...[
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:10.0.0.1',
    '64:ff9b::10.0.0.1',
    'fc00::1',
    'fd12::1',
    'fe80::1',
  ],
  ...['ff02::1', '2001:db8::1', '2001:0:1::', '2001::1', '2002:a00:1::', '3fff::1'],
];
const outward = ['1.1.1.1', '8.8.8.8', '100.63.255.255', '100.128.0.1', '172.15.0.1', '172.32.0.1', '192.169.0.1'];
const outwardToo = ['198.20.0.1', '223.255.255.255', '2606:4700::1111', '2404:6800:4003::1', '2001:4860:4860::8888'];

describe('addresses', () => {
  it.each(inward)('%s leads inside', (address) => expect(isPrivateAddress(address)).toBe(true));
  it.each([...outward, ...outwardToo])('%s is public', (address) => expect(isPrivateAddress(address)).toBe(false));
  it('a name is no address', () => expect(isPrivateAddress('simpeg.bantulkab.go.id')).toBe(false));
});

describe('the URL of a webhook', () => {
  it.each([
    'https://simpeg.bantulkab.go.id/kabar',
    'https://simpeg.bantulkab.go.id:8443/kabar?token=1',
    'https://[2404:6800:4003::1]/kabar',
  ])('%s is taken', (url) => expect(refuseWebhookUrl(url, false)).toBeUndefined());

  it.each([
    ...['', 'simpeg', 'http://simpeg.bantulkab.go.id/', 'ftp://simpeg.bantulkab.go.id/', 'file:///etc/passwd'],
    ...['https://user:pass@simpeg.bantulkab.go.id/', 'https://localhost/', 'https://a.localhost/', 'https://db/'],
    ...[
      'https://db.internal/',
      'https://printer.local/',
      'https://127.0.0.1/',
      'https://2130706433/',
      'https://0x7f.1/',
    ],
    ...[
      'https://169.254.169.254/latest/meta-data',
      'https://[::1]/',
      'https://[::ffff:127.0.0.1]/',
      'https://[fd00::1]/',
    ],
  ])('%s is refused', (url) => expect(refuseWebhookUrl(url, false)).toMatchObject({ code: 'webhook-url-refused' }));

  it('may lead inside on a machine of a developer, but never with a password in it', () => {
    expect(refuseWebhookUrl('http://127.0.0.1:4000/', true)).toBeUndefined();
    expect(refuseWebhookUrl('ftp://127.0.0.1/', true)).toBeDefined();
    expect(refuseWebhookUrl('http://a:b@127.0.0.1/', true)).toBeDefined();
  });
});
