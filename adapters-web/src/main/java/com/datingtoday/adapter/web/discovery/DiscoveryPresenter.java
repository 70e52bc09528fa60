package com.datingtoday.adapter.web.discovery;

import com.datingtoday.adapter.web.discovery.DiscoveryPageResponse.DiscoveredPersonResponse;
import com.datingtoday.adapter.web.profile.PersonPresenter;
import com.datingtoday.adapter.web.shared.ClientLanguages;
import com.datingtoday.adapter.web.shared.response.Envelope;
import com.datingtoday.adapter.web.shared.response.WireNames;
import com.datingtoday.application.discovery.result.DiscoveredPerson;
import com.datingtoday.application.discovery.result.DiscoveryPage;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Presenter of discovery pages. */
@Component
record DiscoveryPresenter(PersonPresenter people) {

    Envelope<DiscoveryPageResponse> toPageResponse(DiscoveryPage page, @Nullable String language) {
        var list = page.list();
        var persons = people.toResponses(
                list.stream().map(DiscoveredPerson::person).toList(), ClientLanguages.isChinese(language));
        var entries = IntStream.range(0, list.size())
                .mapToObj(index -> new DiscoveredPersonResponse(
                        persons.get(index),
                        list.get(index).why().stream().map(WireNames::of).toList()))
                .toList();
        return Envelope.of(new DiscoveryPageResponse(
                entries, page.nextCursor() != null, page.nextCursor(), WireNames.of(page.searchScope())));
    }
}
