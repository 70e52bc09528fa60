package com.datingtoday.domain.chat;

import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import java.util.regex.Pattern;

/**
 * Client-generated message id that makes sending idempotent.
 *
 * @param value 1 to 64 ASCII letters, digits, dots, colons, dashes and underscores; unique per sender and peer
 */
public record ClientMsgId(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    /** Returns the id; rejects a malformed value with the field {@code client_msg_id}. */
    public static ClientMsgId of(String written) {
        if (!FORM.matcher(written).matches()) {
            throw new DomainException(new InputError.Malformed("client_msg_id"));
        }
        return new ClientMsgId(written);
    }
}
