package com.datingtoday.adapter.providers.vip;

import com.datingtoday.domain.shared.Sensitive;
import com.datingtoday.domain.vip.PaymentCallback;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Systematic alterations of callbacks. */
public final class TamperedCallbacks {

    private static final Pattern VALUE = Pattern.compile("\"[^\"]+\"(?=\\s*[,}\\]])|(?<=:)-?[0-9]+");
    private static final int POSITIONS = 60;

    private TamperedCallbacks() {}

    /** Returns callbacks with one signed header changed or removed, or with the body changed. */
    public static List<PaymentCallback> of(PaymentCallback call, List<String> signedHeaders) {
        var altered = new ArrayList<PaymentCallback>();
        for (var name : signedHeaders) {
            headers(call, name)
                    .forEach(headers ->
                            altered.add(new PaymentCallback(new Sensitive<>(headers), call.body(), call.form())));
        }
        bodies(call.body().value())
                .forEach(body -> altered.add(new PaymentCallback(call.headers(), new Sensitive<>(body), call.form())));
        return altered;
    }

    private static List<Map<String, String>> headers(PaymentCallback call, String name) {
        var altered = new ArrayList<Map<String, String>>();
        var without = new HashMap<>(call.headers().value());
        var value = without.remove(name);
        altered.add(without);
        if (value == null) {
            throw new IllegalArgumentException(name + " is not there");
        }
        for (var other : texts(value, 8)) {
            var headers = new HashMap<>(call.headers().value());
            headers.put(name, other);
            altered.add(headers);
        }
        return altered;
    }

    /** Returns the text empty, doubled, longer, shorter, and with single characters changed. */
    public static List<String> texts(String text, int places) {
        var altered = new ArrayList<String>();
        altered.add("");
        altered.add(text + text);
        altered.add("1" + text);
        altered.add(text.substring(1));
        for (var i = 0; i < Math.min(places, text.length()); i++) {
            var at = (int) ((long) i * text.length() / Math.min(places, text.length()));
            altered.add(text.substring(0, at) + other(text.charAt(at)) + text.substring(at + 1));
        }
        return altered;
    }

    private static List<String> bodies(String body) {
        var altered = new ArrayList<>(texts(body, POSITIONS));
        var values = VALUE.matcher(body);
        while (values.find()) {
            var value = values.group();
            var at = value.startsWith("\"") ? values.start() + 1 : values.start();
            altered.add(body.substring(0, at) + other(body.charAt(at)) + body.substring(at + 1));
        }
        altered.add(body + " ");
        altered.add(body + "\n");
        return altered;
    }

    /** Returns forms with one field changed, removed, emptied or added. */
    public static List<Map<String, String>> forms(Map<String, String> form, List<String> freeToGo) {
        var altered = new ArrayList<Map<String, String>>();
        form.forEach((name, value) -> {
            if (!freeToGo.contains(name)) {
                altered.add(with(form, name, null));
                for (var other : texts(value, 3)) {
                    altered.add(with(form, name, other));
                }
            }
        });
        altered.add(with(form, "something_more", "1"));
        return altered;
    }

    public static Map<String, String> with(Map<String, String> form, String name, @Nullable String value) {
        var other = new LinkedHashMap<>(form);
        if (value == null) {
            other.remove(name);
        } else {
            other.put(name, value);
        }
        return other;
    }

    private static char other(char c) {
        return c == '7' ? '8' : '7';
    }
}
