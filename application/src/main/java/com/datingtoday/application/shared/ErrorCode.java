package com.datingtoday.application.shared;

/** Error codes of responses. Codes below 1000 are used by existing clients and keep their meaning. */
public enum ErrorCode {
    SUCCESS(0, "success"),
    PARAMETER_MISSING(300, "parameter.missing"),
    PARAMETER_MALFORMED(300, "parameter.malformed"),
    PARAMETER_UNKNOWN(300, "parameter.unknown"),
    PARAMETER_REPEATED(300, "parameter.repeated"),
    PARAMETERS_CONFLICT(300, "parameter.conflict"),
    PARAMETERS_IN_QUERY_AND_BODY(300, "parameter.places"),
    FILTER_LABEL_UNKNOWN(300, "label.filter"),
    PHONE_MALFORMED(300, "phone.malformed"),
    PHONE_REGION_UNSUPPORTED(300, "phone.region"),
    BODY_MALFORMED(300, "body.malformed"),
    MULTIPART_MALFORMED(300, "body.multipart"),
    BODY_INCOMPLETE(300, "body.incomplete"),
    TARGET_MALFORMED(300, "target.malformed"),
    REQUEST_MALFORMED(300, "request.malformed"),
    PATH_UNKNOWN(404, "path.unknown"),
    SIGNATURE_INVALID(500, "signature.wrong"),
    USER_NOT_FOUND(501, "user.unknown"),
    LOCATION_INVALID(502, "location.wrong"),
    SMS_CODE_INVALID(503, "sms.code.wrong"),
    LOGIN_REQUIRED(504, "permission.none"),
    ACCOUNT_SUSPENDED(504, "account.suspended"),
    NICKNAME_LENGTH(505, "nickname.length"),
    NICKNAME_CHARACTERS(505, "nickname.characters"),
    NICKNAME_PHONE(505, "nickname.phone"),
    NICKNAME_LINK(505, "nickname.link"),
    NICKNAME_RESERVED(505, "nickname.reserved"),
    NICKNAME_WORDS(505, "nickname.words"),
    REQUEST_UNSIGNED(1000, "signing.none"),
    TIMESTAMP_OUTSIDE_WINDOW(1001, "signing.time"),
    NONCE_REUSED(1002, "signing.nonce"),
    SCHEME_NOT_ALLOWED(1003, "signing.scheme"),
    SIGN_AGAIN(1004, "signing.again"),
    TOO_MANY_SMS_MESSAGES(1101, "limit.sms"),
    TOO_MANY_ATTEMPTS(1102, "limit.tries"),
    BODY_TOO_LARGE(1103, "limit.body"),
    BODY_TYPE_UNSUPPORTED(1104, "body.type"),
    BODY_ENCODING_UNSUPPORTED(1104, "body.encoding"),
    TOO_MANY_REPORTS(1105, "limit.reports"),
    METHOD_NOT_ALLOWED(1106, "method.not_allowed"),
    HEADERS_TOO_LARGE(1107, "limit.headers"),
    MEDIA_TYPE_UNSUPPORTED(1201, "media.type"),
    MEDIA_HEIC_UNSUPPORTED(1201, "media.heic"),
    MEDIA_CODEC_UNSUPPORTED(1201, "media.codec"),
    MEDIA_TRACKS_UNSUPPORTED(1201, "media.tracks"),
    MEDIA_FRAGMENTS_UNSUPPORTED(1201, "media.fragments"),
    MEDIA_UNREADABLE(1202, "media.unreadable"),
    MEDIA_TOO_MANY_PIXELS(1203, "media.pixels"),
    MEDIA_SIDE_TOO_LONG(1203, "media.side"),
    MEDIA_SIDE_TOO_SHORT(1203, "media.small"),
    MEDIA_RATIO_TOO_HIGH(1203, "media.ratio"),
    MEDIA_ANIMATED(1204, "media.animated"),
    MEDIA_TOO_LONG(1205, "media.long"),
    MEDIA_TOO_LARGE(1206, "media.large"),
    MEDIA_UNKNOWN(1207, "media.unknown"),
    TOO_MANY_UNATTACHED_FILES(1208, "media.unused"),
    MEDIA_LINK_INVALID(1209, "media.link"),
    TOO_YOUNG(1210, "birthday.young"),
    BIRTHDAY_LOCKED(1211, "birthday.fixed"),
    LABEL_UNKNOWN(1212, "label.unknown"),
    LABEL_DUPLICATE(1213, "label.repeated"),
    TOO_MANY_LABELS(1214, "label.many"),
    ALBUM_FULL(1215, "album.full"),
    PHOTO_UNKNOWN(1216, "photo.unknown"),
    PHOTO_ORDER_INCOMPLETE(1217, "album.order"),
    TEXT_REJECTED(1218, "text.refused"),
    TEXT_PHONE(1218, "text.phone"),
    TEXT_LINK(1218, "text.link"),
    CANNOT_TARGET_SELF(1219, "person.self"),
    REPORT_UNKNOWN(1220, "report.unknown"),
    TOO_MANY_BLOCKS(1221, "block.many"),
    BIRTHDAY_REQUIRED(1222, "birthday.required"),
    CITY_UNKNOWN(1301, "city.unknown"),
    LOCATION_REQUIRED(1302, "location.none"),
    LIST_EXPIRED(1303, "list.expired"),
    RECEIVER_BLOCKED(1401, "chat.block"),
    SENDER_NOT_PERMITTED(1402, "chat.admitted"),
    TOO_MANY_CONVERSATIONS(1403, "limit.conversations"),
    TOO_MANY_DUPLICATE_TEXTS(1404, "limit.alike"),
    CLIENT_MSG_ID_REUSED(1405, "message.reused"),
    MESSAGE_REJECTED(1406, "message.refused"),
    MESSAGE_UNKNOWN(1407, "message.unknown"),
    RECALL_TOO_LATE(1408, "message.late"),
    CONTACT_UNKNOWN(1409, "contact.unknown"),
    SEQUENCE_UNKNOWN(1410, "message.sequence"),
    TOO_MANY_DEVICES(1411, "device.many"),
    VIP_REQUIRED(1501, "vip.needed"),
    PRODUCT_UNKNOWN(1502, "product.unknown"),
    ORDER_UNKNOWN(1503, "order.unknown"),
    ORDER_CLOSED(1504, "order.closed"),
    IDEMPOTENCY_KEY_REUSED(1505, "order.reused"),
    TOO_MANY_ORDERS(1506, "limit.orders"),
    CHANNEL_NOT_OFFERED(1507, "payment.channel"),
    PAYMENT_UNVERIFIED(1508, "payment.unverified"),
    PAYMENT_MISMATCH(1509, "payment.mismatch"),
    UNAVAILABLE(1900, "unavailable"),
    OVERLOADED(1901, "overloaded"),
    INTERNAL(1999, "internal");

    private final int number;
    private final String textKey;

    ErrorCode(int number, String textKey) {
        this.number = number;
        this.textKey = textKey;
    }

    /** Returns the field {@code code} of the envelope. */
    public int number() {
        return number;
    }

    /** Returns the key of the field {@code msg} in the message bundles. */
    public String textKey() {
        return textKey;
    }
}
