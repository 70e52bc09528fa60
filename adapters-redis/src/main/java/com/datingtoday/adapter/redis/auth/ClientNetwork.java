package com.datingtoday.adapter.redis.auth;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/** Whom an address stands for when messages are counted. */
final class ClientNetwork {

    private static final int NET_BYTES = 8;

    private ClientNetwork() {}

    /** An IPv4 address itself; of an IPv6 address the /64 it lies in, because a single client has all of it. */
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
