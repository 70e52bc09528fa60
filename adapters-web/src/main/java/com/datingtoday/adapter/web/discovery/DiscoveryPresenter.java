package com.datingtoday.adapter.web.discovery;

import com.datingtoday.adapter.web.discovery.DiscoveryPageResponse.DiscoveredPersonResponse;
import com.datingtoday.adapter.web.profile.PersonPresenter;
import com.datingtoday.adapter.web.shared.ClientLanguages;
import com.datingtoday.adapter.web.shared.response.Envelope;
import com.datingtoday.application.discovery.result.DiscoveredPerson;
import com.datingtoday.application.discovery.result.DiscoveryPage;
import com.datingtoday.domain.discovery.MatchReason;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** People who were found, as clients get them. */
@Component
record DiscoveryPresenter(PersonPresenter people) {

    Envelope<DiscoveryPageResponse> page(DiscoveryPage found, @Nullable String language) {
        var list = found.list();
        var persons = people.toResponses(
                list.stream().map(DiscoveredPerson::person).toList(), ClientLanguages.isChinese(language));
        var entries = IntStream.range(0, list.size())
                .mapToObj(index -> new DiscoveredPersonResponse(
                        persons.get(index), words(list.get(index).why())))
                .toList();
        return Envelope.of(new DiscoveryPageResponse(
                entries, found.nextCursor() != null, found.nextCursor(), word(found.searchScope())));
    }

    private static List<String> words(List<MatchReason> why) {
        return why.stream().map(DiscoveryPresenter::word).toList();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
