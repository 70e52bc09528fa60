package com.datingtoday.adapter.providers.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class AliyunSignatureTest {

    /** Checks the signature of the stub against the example of the provider. */
    @Test
    void the_published_example_gives_the_published_signature() {
        var headers = Map.of(
                "host", "ecs.cn-shanghai.aliyuncs.com",
                "x-acs-action", "RunInstances",
                "x-acs-content-sha256", AliyunSignature.sha256(new byte[0]),
                "x-acs-date", "2023-10-26T10:22:32Z",
                "x-acs-signature-nonce", "3156853299f313e23d1673dc12e1703d",
                "x-acs-version", "2014-05-26");

        var signature = AliyunSignature.of(
                "POST",
                Map.of("ImageId", "win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd", "RegionId", "cn-shanghai"),
                List.copyOf(headers.keySet().stream().sorted().toList()),
                name -> Objects.requireNonNull(headers.get(name)),
                new byte[0],
                "YourAccessKeySecret");

        assertThat(signature).isEqualTo("06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0");
    }
}
