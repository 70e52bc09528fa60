package com.datingtoday.adapter.persistence.profile;

import com.datingtoday.application.profile.port.Labels.Language;
import com.datingtoday.domain.profile.Label;
import com.datingtoday.domain.profile.value.Gender;
import org.jspecify.annotations.Nullable;

/**
 * Row of {@code label}.
 *
 * @param name Chinese name; {@code meaning} is Chinese too
 * @param nameEn null if not translated
 * @param meaningEn null if not translated
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

    private Label label(String text, String group) {
        return new Label(id, text, Gender.find(gender).orElseThrow(), group);
    }
}
