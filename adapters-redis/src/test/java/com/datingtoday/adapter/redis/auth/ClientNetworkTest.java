package com.datingtoday.adapter.redis.auth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientNetworkTest {

    @ParameterizedTest
    @ValueSource(strings = {"2001:db8::1", "2001:db8:0:0::ffff", "2001:DB8::aaaa:1:2:3", "2001:db8::1.2.3.4"})
    void addresses_of_one_network_share_a_name(String address) {
        assertThat(ClientNetwork.of(address)).isEqualTo(ClientNetwork.of("2001:db8::"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2001:db8:0:1::1", "2001:db9::1", "::1", "192.0.2.1"})
    void addresses_of_different_networks_have_different_names(String address) {
        assertThat(ClientNetwork.of(address)).isNotEqualTo(ClientNetwork.of("2001:db8::"));
    }

    @Test
    void an_ipv4_address_is_unchanged_in_every_notation() {
        assertThat(ClientNetwork.of("192.0.2.1"))
                .isEqualTo("192.0.2.1")
                .isEqualTo(ClientNetwork.of("::ffff:192.0.2.1"));
        assertThat(ClientNetwork.of("192.0.2.2")).isNotEqualTo(ClientNetwork.of("192.0.2.1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unknown", "example.com", "192.0.2.1:80", "2001:db8::/64"})
    void a_text_that_is_no_address_is_unchanged(String text) {
        assertThat(ClientNetwork.of(text)).isEqualTo(text);
    }
}
