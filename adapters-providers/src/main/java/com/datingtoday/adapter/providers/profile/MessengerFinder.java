package com.datingtoday.adapter.providers.profile;

import java.util.Locale;
import java.util.regex.Pattern;

/** Finder of account names of other messengers, such as {@code wx:abc123}. */
final class MessengerFinder {

    private static final String ACCOUNT = "[a-z0-9][a-z0-9_.-]{4,}";

    /** An account name that is no ordinary word. */
    private static final String UNUSUAL_ACCOUNT = "(?=[a-z_.-]*[0-9_])" + ACCOUNT;

    private static final String HAN_NAME = "(?:[微薇威维徽]信|[vV微薇]信|扣扣|企鹅号|[加十+]我?[的]?[vV微薇])(?:号|是|为)?";

    private static final Pattern HAN =
            Pattern.compile(HAN_NAME + "(?:[:：=＝>~@-]? ?" + UNUSUAL_ACCOUNT + "|[:：=＝>~@-]?" + ACCOUNT + ")");

    private static final Pattern LATIN = Pattern.compile(
            "(?<![a-z])(?:wx|vx|v|wechat|weixin|qq|whatsapp|telegram|tg|kakao|instagram|insta|ig|snapchat|snap|skype|viber"
                    + "|zalo|line|signal)(?:id)?(?:\\s?[:：=＝>@]\\s?|\\s)" + UNUSUAL_ACCOUNT
                    + "|(?<![a-z])(?:wx|vx|wechat|weixin|qq|whatsapp|telegram|tg)(?:id)?(?:\\s?[:：=＝@]\\s?" + ACCOUNT
                    + "|[a-z_-]{0,12}[0-9]{3,})");

    private MessengerFinder() {}

    /** Returns true if the text contains the account name of a messenger. */
    static boolean isIn(String text) {
        var small = text.toLowerCase(Locale.ROOT);
        return HAN.matcher(small).find() || LATIN.matcher(small).find();
    }
}
