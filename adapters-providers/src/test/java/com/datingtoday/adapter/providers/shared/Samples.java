package com.datingtoday.adapter.providers.shared;

import com.datingtoday.adapter.providers.shared.KeySettings.Ring;
import com.datingtoday.adapter.providers.shared.SmsSettings.Sender;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;

/** Settings as they may be. */
public final class Samples {

    public static final String KEY_1 = key(1);
    public static final String KEY_2 = key(2);

    private Samples() {}

    /** 32 times the same byte, in base64. */
    public static String key(int value) {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) value);
        return Base64.getEncoder().encodeToString(bytes);
    }

    public static KeySettings keys() {
        return keys("k1");
    }

    public static KeySettings keys(String current) {
        var keys = Map.of("k1", KEY_1, "k2", KEY_2);
        return new KeySettings(new Ring(current, keys), new Ring(current, keys));
    }

    public static SmsSettings development() {
        return new SmsSettings(Sender.DEVELOPMENT, 10, Duration.ofSeconds(1), Duration.ofSeconds(2), null, null);
    }
}
