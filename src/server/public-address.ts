/// <reference types="node" />
import { lookup } from 'node:dns';
import { Refusal } from './refusal.js';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** Addresses inside somebody's network, or nobody's: RFC 6890 and the registries that it began. */
const INSIDE = /* @__PURE__ */ inside();

function inside(): BlockList {
  const list = new BlockList();
  for (const subnet of [
    '0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24', '192.168.0.0/16',
    '192.0.2.0/24', '192.88.99.0/24', '198.51.100.0/24', '203.0.113.0/24', '198.18.0.0/15', '224.0.0.0/4', '240.0.0.0/4', '::/96', '::ffff:0:0:0/96', '64:ff9b::/96', '64:ff9b:1::/48', '100::/64', '2001:db8::/32', '2001::/32', '2002::/16', 'fc00::/7', 'fe80::/9', 'ff00::/8',
  ]) {
    const [network = '', bits] = subnet.split('/');
    list.addSubnet(network, Number(bits), network.includes(':') ? 'ipv6' : 'ipv4');
  } // prettier-ignore
  return list;
}

/** Private, loopback, link-local and the like; IPv4 within IPv6 too. False for what is no IP address. */
export const isInside = (address: string): boolean => {
  const version = isIP(address);
  return version > 0 && INSIDE.check(address, version === 6 ? 'ipv6' : 'ipv4');
};

/** What names resolve to, unless that is inside: looked at when the connection is made, so that no second answer can differ. */
export const lookupOutside: LookupFunction = (host, options, done) => {
  lookup(host, { ...options, all: true }, (error, found) => {
    const addresses = found ?? [];
    const bad = addresses.find(({ address }) => isInside(address));
    const [first] = addresses;
    const refused =
      error ?? (bad || !first ? new Refusal(`${host} is inside a network (${bad?.address ?? 'no address'})`) : null);
    if (refused || !first) return done(refused, '');
    if (options.all) return done(null, addresses);
    done(null, first.address, first.family);
  });
};
