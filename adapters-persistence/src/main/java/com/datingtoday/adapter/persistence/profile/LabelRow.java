package com.datingtoday.adapter.persistence.profile;

import com.datingtoday.application.profile.port.Labels.Language;
import com.datingtoday.domain.profile.Label;
import com.datingtoday.domain.profile.value.Gender;
import org.jspecify.annotations.Nullable;

/**
 * One line of {@code label}.
 *
 * @param name in Chinese, like {@code meaning}
 * @param nameEn null while nobody has translated it
 * @param meaningEn null while nobody has translated it
 */
record LabelRow(
        int id,
        String name,
        @Nullable String nameEn,
        int gender,
        String meaning,
        @Nullable String meaningEn) {

    Label label(Language language) {
        return switch (language) {
            case CHINESE -> label(name, meaning);
            case ENGLISH -> label(nameEn == null ? name : nameEn, meaningEn == null ? meaning : meaningEn);
        };
    }

    private Label label(String told, String group) {
        return new Label(id, told, Gender.find(gender).orElseThrow(), group);
    }
}
