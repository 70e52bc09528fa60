package com.datingtoday.application.auth.signing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.auth.signing.SignedRequest.ByParameters;
import com.datingtoday.application.auth.signing.SignedRequest.SignatureBytes;
import com.datingtoday.domain.shared.Sensitive;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignedRequestTest {

    @Test
    void later_changes_of_the_given_map_do_not_change_the_request() {
        var sent = new HashMap<>(Map.of("phone", "13499990000"));
        var request = new ByParameters(new Sensitive<>(sent));

        sent.put("phone", "13499990001");

        assertThat(request.parameters().value()).containsExactlyEntriesOf(Map.of("phone", "13499990000"));
    }

    @Test
    void later_changes_of_the_given_bytes_do_not_change_the_signature() {
        var sent = "signature".getBytes(UTF_8);
        var signature = new SignatureBytes(sent);

        sent[0] = 0;
        signature.content()[0] = 0;

        assertThat(signature.content()).isEqualTo("signature".getBytes(UTF_8));
    }
}
