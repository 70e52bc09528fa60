package com.datingtoday.adapter.providers.vip.wechat;

/** Result of a WeChat Pay request. */
sealed interface WechatResult<T> {

    record Success<T>(T value) implements WechatResult<T> {}

    /**
     * Rejection with an expected code.
     *
     * @param code error code of WeChat Pay
     */
    record Declined<T>(String code) implements WechatResult<T> {}
}
