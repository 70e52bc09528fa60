package com.datingtoday.domain.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.domain.discovery.Listing;
import com.datingtoday.domain.profile.value.Nickname;
import com.datingtoday.domain.shared.DomainException;
import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.JoiningType;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rules for texts, compared with the data of a version of Unicode that is newer than that of the runtime. */
class UnicodeDataScenario {

    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    private static IntStream codePoints() {
        return IntStream.rangeClosed(Character.MIN_CODE_POINT, Character.MAX_CODE_POINT);
    }

    private static List<String> failures(IntStream codePoints, IntPredicate holds) {
        return codePoints
                .filter(holds.negate())
                .mapToObj("U+%04X"::formatted)
                .limit(20)
                .toList();
    }

    private static Optional<String> stored(String name) {
        try {
            return Optional.of(Nickname.of(name).value());
        } catch (DomainException rejected) {
            return Optional.empty();
        }
    }

    @Test
    void a_character_that_nfc_leaves_unchanged_is_stored_as_it_was_written_or_rejected() {
        var stable = codePoints()
                .filter(UCharacter::isDefined)
                .filter(character -> character < 0xD800 || character > 0xDFFF)
                .filter(character -> NFC.isNormalized("a" + Character.toString(character) + "b"));

        assertThat(failures(stable, character -> {
                    var name = "a" + Character.toString(character) + "b";
                    return stored(name).map(name::equals).orElse(true);
                }))
                .isEmpty();
    }

    @Test
    void visible_characters_are_accepted_also_if_the_runtime_does_not_know_them() {
        var visible = codePoints()
                .filter(character -> switch (UCharacter.getType(character)) {
                    case ECharacterCategory.CONTROL,
                            ECharacterCategory.FORMAT,
                            ECharacterCategory.SURROGATE,
                            ECharacterCategory.PRIVATE_USE,
                            ECharacterCategory.LINE_SEPARATOR,
                            ECharacterCategory.PARAGRAPH_SEPARATOR -> false;
                    default -> !TextCharacters.isNoncharacter(character);
                })
                .filter(character -> !UCharacter.hasBinaryProperty(character, UProperty.DEFAULT_IGNORABLE_CODE_POINT))
                .filter(character -> character != 0x2800 && !(character >= 0xFFF9 && character <= 0xFFFB));

        assertThat(failures(
                        visible,
                        character -> Stream.of(TextKind.values())
                                .allMatch(kind -> kind.accepts("a" + Character.toString(character) + "b"))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void noncharacters_surrogates_and_meaningless_invisible_characters_are_rejected(TextKind kind) {
        var rejected = codePoints()
                .filter(character -> UCharacter.hasBinaryProperty(character, UProperty.NONCHARACTER_CODE_POINT)
                        || UCharacter.hasBinaryProperty(character, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                        || UCharacter.hasBinaryProperty(character, UProperty.BIDI_CONTROL)
                        || UCharacter.getType(character) == ECharacterCategory.SURROGATE);

        assertThat(failures(rejected, character -> !kind.accepts("a" + Character.toString(character) + "b")))
                .isEmpty();
    }

    @Test
    void a_non_joiner_is_accepted_between_letters_that_join() {
        var joining = codePoints()
                .filter(character ->
                        UCharacter.getIntPropertyValue(character, UProperty.JOINING_TYPE) == JoiningType.DUAL_JOINING)
                .filter(Character::isLetter);

        assertThat(failures(joining, character -> {
                    var letter = Character.toString(character);
                    return TextKind.NAME.accepts(letter + "\u200C" + letter)
                            && TextKind.NAME.accepts(letter + "\u200D" + letter)
                            && !TextKind.NAME.accepts(letter + "\u200Ca")
                            && !TextKind.NAME.accepts("\u200C" + letter);
                }))
                .isEmpty();
    }

    @Test
    void a_name_is_found_by_each_case_form_of_its_letters() {
        assertThat(failures(codePoints().filter(Character::isValidCodePoint), character -> {
                    var letter = Character.toString(character);
                    var forms = forms(letter);
                    return forms.size() == 1
                            || forms.stream().map(Listing::fold).distinct().count() == 1;
                }))
                .isEmpty();
    }

    private static List<String> forms(String letter) {
        var forms = new ArrayList<String>();
        forms.add(letter);
        forms.add(UCharacter.toUpperCase(ULocale.ROOT, letter));
        forms.add(UCharacter.toLowerCase(ULocale.ROOT, letter));
        forms.add(UCharacter.toTitleCase(ULocale.ROOT, letter, null));
        forms.add(UCharacter.foldCase(letter, true));
        return forms.stream().distinct().toList();
    }

    @Test
    void a_fold_is_stable() {
        assertThat(failures(codePoints(), character -> {
                    var fold = FoldedText.of("a" + Character.toString(character) + "b");
                    return FoldedText.of(fold).equals(fold);
                }))
                .isEmpty();
    }
}
