package com.datingtoday.adapter.redis.auth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientNetworkTest {

    @ParameterizedTest
    @ValueSource(strings = {"2001:db8::1", "2001:db8:0:0::ffff", "2001:DB8::aaaa:1:2:3", "2001:db8::1.2.3.4"})
    void addresses_of_one_net_are_one(String address) {
        assertThat(ClientNetwork.of(address)).isEqualTo(ClientNetwork.of("2001:db8::"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2001:db8:0:1::1", "2001:db9::1", "::1", "192.0.2.1"})
    void addresses_of_other_nets_are_others(String address) {
        assertThat(ClientNetwork.of(address)).isNotEqualTo(ClientNetwork.of("2001:db8::"));
    }

    @Test
    void an_address_of_the_old_internet_stands_for_itself_however_it_is_written() {
        assertThat(ClientNetwork.of("192.0.2.1"))
                .isEqualTo("192.0.2.1")
                .isEqualTo(ClientNetwork.of("::ffff:192.0.2.1"));
        assertThat(ClientNetwork.of("192.0.2.2")).isNotEqualTo(ClientNetwork.of("192.0.2.1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unknown", "example.com", "192.0.2.1:80", "2001:db8::/64"})
    void what_is_no_address_stands_for_itself(String text) {
        assertThat(ClientNetwork.of(text)).isEqualTo(text);
    }
}
