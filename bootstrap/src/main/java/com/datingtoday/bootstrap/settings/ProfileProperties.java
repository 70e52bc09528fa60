package com.datingtoday.bootstrap.settings;

import com.datingtoday.application.profile.ProfilePolicy;
import com.datingtoday.domain.profile.value.ReservedNames;
import java.time.ZoneId;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of profiles.
 *
 * @param zone time zone of the day on which a user becomes an adult
 * @param reservedNames words that only the operator may use in a nickname; a word in Han, Kana or Hangul is also found
 *     inside other words
 */
@Validated
@ConfigurationProperties("datingtoday.profile")
record ProfileProperties(
        @DefaultValue("Asia/Shanghai") ZoneId zone,

        @DefaultValue({
            "admin",
            "administrator",
            "administrador",
            "administrateur",
            "moderator",
            "moderador",
            "modérateur",
            "official",
            "oficial",
            "officiel",
            "offiziell",
            "support",
            "soporte",
            "suporte",
            "system",
            "customer service",
            "customer care",
            "help desk",
            "webmaster",
            "DatingToday",
            "админ",
            "администратор",
            "модератор",
            "техподдержка",
            "官方",
            "客服",
            "管理员",
            "管理員",
            "系统消息",
            "系統訊息",
            "系统通知",
            "系統通知",
            "系统管理",
            "系統管理",
            "運営事務局",
            "公式アカウント",
            "운영자",
            "관리자"
        })
        List<String> reservedNames) {

    ProfilePolicy policy() {
        return new ProfilePolicy(zone, new ReservedNames(reservedNames));
    }
}
