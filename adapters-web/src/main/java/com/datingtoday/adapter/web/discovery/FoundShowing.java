package com.datingtoday.adapter.web.discovery;

import com.datingtoday.adapter.web.discovery.FoundData.FoundPersonData;
import com.datingtoday.adapter.web.profile.PersonPresenter;
import com.datingtoday.adapter.web.shared.ClientLanguages;
import com.datingtoday.adapter.web.shared.response.Envelope;
import com.datingtoday.application.discovery.result.FoundPeople;
import com.datingtoday.application.discovery.result.FoundPerson;
import com.datingtoday.domain.discovery.Reason;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** People who were found, as clients get them. */
@Component
record FoundShowing(PersonPresenter people) {

    Envelope<FoundData> page(FoundPeople found, @Nullable String language) {
        var list = found.list();
        var persons = people.toResponses(list.stream().map(FoundPerson::person).toList(), ClientLanguages.isChinese(language));
        var entries = IntStream.range(0, list.size())
                .mapToObj(index -> new FoundPersonData(
                        persons.get(index), words(list.get(index).why())))
                .toList();
        return Envelope.of(new FoundData(entries, found.nextCursor() != null, found.nextCursor(), word(found.stage())));
    }

    private static List<String> words(List<Reason> why) {
        return why.stream().map(FoundShowing::word).toList();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
