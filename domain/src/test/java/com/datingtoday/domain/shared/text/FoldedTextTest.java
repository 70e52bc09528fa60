package com.datingtoday.domain.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {

    @ParameterizedTest
    @CsvSource({
        "José María, JOSE MARIA",
        "Işıl Demir, ISIL demir",
        "İpek Yılmaz, ipek yilmaz",
        "Straße, STRASSE",
        "Straße, STRA\u1E9EE",
        "ΣΟΦΊΑΣ, σοφιας",
        "Лёша, ЛЕША",
        "Đặng Łukasz, dang lukasz",
        "Ｌｉｌｙ, lily",
        "𝓐𝓷𝓷𝓪, anna",
        "Lily², LILY2",
        "ﬁnn, FINN",
        "ᲗᲐᲛᲐᲠ, თამარ",
        "ＡＢ\u3000ｃ, 'ab c'",
        "علی\u200Cرضا, علیرضا",
        "مُحَمَّد, محمد",
        "दा\u200Dस, दास",
        "דָּוִד, דוד",
        "❤\uFE0F x, ❤ X",
        "ｶﾞ, ガ"
    })
    void texts_that_a_search_does_not_distinguish_are_equal(String one, String other) {
        assertThat(FoldedText.of(one)).isEqualTo(FoldedText.of(other));
    }

    @ParameterizedTest
    @CsvSource({"राम, रम", "かき, がき", "กิน, กน", "கா, க", "န်, န", "안나, 아나", "ཀི, ཀ", "е, э"})
    void marks_that_are_vowels_or_letters_distinguish_texts(String one, String other) {
        assertThat(FoldedText.of(one)).isNotEqualTo(FoldedText.of(other));
    }
}
