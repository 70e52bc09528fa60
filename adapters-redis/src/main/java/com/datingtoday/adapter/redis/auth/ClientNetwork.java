package com.datingtoday.adapter.redis.auth;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/** Network of a client address, by which SMS messages are counted. */
final class ClientNetwork {

    private static final int NET_BYTES = 8;

    private ClientNetwork() {}

    /**
     * Returns an IPv4 address unchanged, and the /64 prefix of an IPv6 address, because one client usually owns a whole
     * /64. Any other text is returned unchanged.
     */
    static String of(String address) {
        try {
            var literal = InetAddress.ofLiteral(address);
            return literal instanceof Inet6Address
                    ? HexFormat.of().formatHex(literal.getAddress(), 0, NET_BYTES) + "/64"
                    : literal.getHostAddress();
        } catch (IllegalArgumentException notAnAddress) {
            return address;
        }
    }
}
