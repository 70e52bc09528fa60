package com.datingtoday.application.shared;

/**
 * Every code that an answer can carry. The first ten are used in the field and keep their meaning; the text key leads
 * to the message in each language.
 */
public enum ErrorCode {
    SUCCESS(0, "success"),
    PARAMETER_MISSING(300, "parameter.missing"),
    PARAMETER_MALFORMED(300, "parameter.malformed"),
    PARAMETER_UNKNOWN(300, "parameter.unknown"),
    PARAMETER_REPEATED(300, "parameter.repeated"),
    PARAMETER_PLACES(300, "parameter.places"),
    PHONE_MALFORMED(300, "phone.malformed"),
    BODY_MALFORMED(300, "body.malformed"),
    BODY_INCOMPLETE(300, "body.incomplete"),
    TARGET_MALFORMED(300, "target.malformed"),
    NO_SUCH_PATH(404, "path.unknown"),
    SIGNATURE_WRONG(500, "signature.wrong"),
    SMS_CODE_WRONG(503, "sms.code.wrong"),
    NO_PERMISSION(504, "permission.none"),
    ACCOUNT_SUSPENDED(504, "account.suspended"),
    TIME_OUT_OF_WINDOW(1001, "signing.time"),
    NONCE_USED(1002, "signing.nonce"),
    SCHEME_NOT_ALLOWED(1003, "signing.scheme"),
    SIGN_AGAIN(1004, "signing.again"),
    TOO_MANY_MESSAGES(1101, "limit.sms"),
    TOO_MANY_TRIES(1102, "limit.tries"),
    BODY_TOO_LARGE(1103, "limit.body"),
    BODY_TYPE_UNSUPPORTED(1104, "body.type"),
    UNAVAILABLE(1900, "unavailable"),
    OVERLOADED(1901, "overloaded"),
    INTERNAL(1999, "internal");

    private final int number;
    private final String textKey;

    ErrorCode(int number, String textKey) {
        this.number = number;
        this.textKey = textKey;
    }

    /** {@code code} in the envelope. */
    public int number() {
        return number;
    }

    /** The key of {@code msg} in the message bundles. */
    public String textKey() {
        return textKey;
    }
}
