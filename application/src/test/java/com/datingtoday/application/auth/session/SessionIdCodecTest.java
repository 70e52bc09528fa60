package com.datingtoday.application.auth.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.shared.TestKeyedHasher;
import com.datingtoday.domain.auth.SessionId;
import com.datingtoday.domain.shared.UserId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionIdCodecTest {

    static final SessionId ID = new SessionId(new UserId(100_001), "0123456789abcdef0123456789abcdef");

    final TestKeyedHasher hashes = new TestKeyedHasher();
    final SessionIdCodec handles = new SessionIdCodec(hashes);
    final String handle = handles.encode(ID);

    @Test
    void an_encoded_session_id_begins_with_s_and_ends_in_a_mac() {
        assertThat(handle).matches("s_100001\\.0123456789abcdef0123456789abcdef\\.1\\.[A-Za-z0-9_-]{22}");
    }

    @Test
    void an_encoded_session_id_is_decoded() {
        var last = new SessionId(new UserId((1L << 53) - 1), "f".repeat(32));

        assertThat(handles.decode(handle)).contains(ID);
        assertThat(handles.decode(handles.encode(last))).contains(last);
    }

    @Test
    void an_altered_session_id_is_not_decoded() {
        for (int place = 0; place < handle.length(); place++) {
            for (var character : new char[] {'0', 'a', 'A', '.', '_'}) {
                var changed = new StringBuilder(handle);
                changed.setCharAt(place, character);
                if (!changed.toString().equals(handle)) {
                    assertThat(handles.decode(changed.toString())).isEmpty();
                }
            }
        }
    }

    @Test
    void a_session_id_is_decoded_after_a_key_rotation() {
        hashes.rotate();

        assertThat(handles.decode(handle)).contains(ID);
        assertThat(handles.encode(ID)).isNotEqualTo(handle).contains(".2.");
    }

    @Test
    void the_mac_of_one_session_is_invalid_for_another() {
        var other = new SessionId(new UserId(100_002), ID.random());
        var mac = handle.substring(handle.indexOf(".1."));

        assertThat(handles.decode("s_100002." + ID.random() + mac)).isEmpty();
        assertThat(handles.decode(handles.encode(other))).contains(other);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "s_",
                "s_100001",
                "s_100001.0123456789abcdef0123456789abcdef",
                "s_100001.0123456789abcdef0123456789abcdef.1.",
                "s_100000.0123456789abcdef0123456789abcdef.1.AAAAAAAAAAAAAAAAAAAAAA",
                "s_9007199254740992.0123456789abcdef0123456789abcdef.1.AAAAAAAAAAAAAAAAAAAAAA",
                "s_9999999999999999.0123456789abcdef0123456789abcdef.1.AAAAAAAAAAAAAAAAAAAAAA",
                "s_99999999999999999999.0123456789abcdef0123456789abcdef.1.AAAAAAAAAAAAAAAAAAAAAA",
            })
    void any_other_text_is_not_decoded(String text) {
        assertThat(handles.decode(text)).isEmpty();
        assertThat(handles.decode(handle + "\n")).isEmpty();
    }
}
