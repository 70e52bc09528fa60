package com.datingtoday.domain.profile.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReservedNamesTest {

    private static final ReservedNames NAMES = new ReservedNames(
            List.of("admin", "Official", "support", "customer service", "администратор", "客服", "관리자", ""));

    private static boolean isReserved(String name) {
        return NAMES.contains(Nickname.of(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "admin",
                "ADMIN",
                "Admin 01",
                "the_admin",
                "TheAdmin",
                "AdminTeam",
                "admins",
                "adminsupport",
                "a.d.m.i.n",
                "ad min",
                "adm1n",
                "@dmin",
                "supp0rt",
                "ádmin",
                "ａｄｍｉｎ",
                "\u0430dmin",
                "\u0410DM\u0406N",
                "\u039Ffficial",
                "Customer Service",
                "customer-service 2",
                "CustomerService",
                "АДМИНИСТРАТОР",
                "official客服",
                "小客服",
                "客 服",
                "관리자입니다"
            })
    void a_name_with_a_reserved_word_is_reserved(String name) {
        assertThat(isReserved(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Adminah",
                "Supportive Sam",
                "unofficially",
                "Officer",
                "Badminton",
                "Customer 1",
                "Service dog",
                "客人 服装",
                "Адмирал",
                "小明",
                "😀😀",
                "42"
            })
    void another_name_is_not_reserved(String name) {
        assertThat(isReserved(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "客服"})
    void nothing_is_reserved_without_entries(String name) {
        assertThat(new ReservedNames(List.of()).contains(Nickname.of(name))).isFalse();
    }
}
