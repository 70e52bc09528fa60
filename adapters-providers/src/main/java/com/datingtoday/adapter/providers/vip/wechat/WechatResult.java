package com.datingtoday.adapter.providers.vip.wechat;

/** What WeChat Pay has answered. */
sealed interface WechatResult<T> {

    /** What was asked for. */
    record Success<T>(T value) implements WechatResult<T> {}

    /**
     * That it is not done, for a reason that was expected.
     *
     * @param code what WeChat Pay calls the reason
     */
    record Declined<T>(String code) implements WechatResult<T> {}
}
