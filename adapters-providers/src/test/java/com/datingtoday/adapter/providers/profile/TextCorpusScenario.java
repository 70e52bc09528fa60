package com.datingtoday.adapter.providers.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.profile.ProfilePolicy;
import com.datingtoday.application.profile.TextCorpus;
import com.datingtoday.application.profile.TextCorpus.Entry;
import com.datingtoday.application.profile.moderation.ProfileTextRules;
import com.datingtoday.domain.chat.MessageText;
import com.datingtoday.domain.profile.ProfileChange;
import com.datingtoday.domain.profile.value.Introduction;
import com.datingtoday.domain.profile.value.Nickname;
import com.datingtoday.domain.profile.value.ProfileError;
import com.datingtoday.domain.profile.value.ReservedNames;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import com.datingtoday.domain.shared.text.TextForm;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Real names and sentences that are accepted, and tricks that are rejected, by all rules other than moderation. */
class TextCorpusScenario {

    private static final List<String> RESERVED = List.of(
            "admin",
            "official",
            "moderator",
            "support",
            "system",
            "customer service",
            "DatingToday",
            "администратор",
            "官方",
            "客服",
            "管理员",
            "系统消息");

    private static final ProfileTextRules RULES = new ProfileTextRules(
            new ProfilePolicy(ZoneOffset.UTC, new ReservedNames(RESERVED)),
            new LibPhoneAddressDetector(new AddressSettings(List.of("CN"))));

    static Stream<Entry> accepted() {
        return TextCorpus.read("accepted.txt").stream();
    }

    static Stream<Entry> rejected() {
        return TextCorpus.read("rejected.txt").stream()
                .filter(entry -> !entry.note().equals("words"));
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void a_real_text_is_accepted_as_it_was_written(Entry entry) {
        assertThat(stored(entry)).isEqualTo(TextForm.composed(entry.text()));
    }

    @ParameterizedTest
    @MethodSource("rejected")
    void a_trick_is_rejected_for_its_reason(Entry entry) {
        assertThat(reason(entry)).isEqualTo(entry.note());
    }

    @Test
    void the_texts_cover_40_scripts_and_100_tricks() {
        assertThat(accepted().map(Entry::text).distinct()).hasSizeGreaterThanOrEqualTo(200);
        assertThat(accepted().map(Entry::note).distinct()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(rejected().distinct()).hasSizeGreaterThanOrEqualTo(100);
    }

    private static String reason(Entry entry) {
        try {
            return "accepted as " + stored(entry);
        } catch (DomainException e) {
            return switch (e.error()) {
                case ProfileError.UnacceptableNickname(var reason)
                when reason == ProfileError.UnacceptableNickname.Reason.FORBIDDEN_CHARACTERS -> "characters";
                case ProfileError.UnacceptableNickname(var reason) ->
                    reason.name().toLowerCase(Locale.ROOT);
                case ProfileError.ExternalAddress(var _, var kind) ->
                    kind.name().toLowerCase(Locale.ROOT);
                case InputError.Malformed _ -> "characters";
                default -> e.error().toString();
            };
        }
    }

    /** Returns the stored text of a name, introduction or message. */
    private static String stored(Entry entry) {
        return switch (entry.kind()) {
            case "name" -> {
                var nickname = Nickname.of(entry.text());
                RULES.check(new ProfileChange.SetNickname(nickname));
                yield nickname.value();
            }
            case "introduction" -> {
                var introduction = Introduction.of(entry.text());
                RULES.check(new ProfileChange.SetIntroduction(introduction));
                yield introduction.value();
            }
            default -> MessageText.of(entry.text()).value();
        };
    }
}
