package com.datingtoday.adapter.providers.vip.wechat;

/** What WeChat Pay has answered. */
sealed interface WechatAnswer<T> {

    /** What was asked for. */
    record Done<T>(T value) implements WechatAnswer<T> {}

    /**
     * That it is not done, for a reason that was expected.
     *
     * @param code what WeChat Pay calls the reason
     */
    record Declined<T>(String code) implements WechatAnswer<T> {}
}
