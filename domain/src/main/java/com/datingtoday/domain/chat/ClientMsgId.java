package com.datingtoday.domain.chat;

import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import java.util.regex.Pattern;

/**
 * How a client names a message before it is sent, so that sending it again is harmless.
 *
 * @param value 1 to 64 letters, digits, dots, colons, dashes and underscores of ASCII; unique for a sender and a peer
 */
public record ClientMsgId(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    /** Reads what a client sent; refuses anything else, naming {@code client_msg_id}. */
    public static ClientMsgId of(String written) {
        if (!FORM.matcher(written).matches()) {
            throw new DomainException(new InputError.Malformed("client_msg_id"));
        }
        return new ClientMsgId(written);
    }
}
