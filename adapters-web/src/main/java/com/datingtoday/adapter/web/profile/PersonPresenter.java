package com.datingtoday.adapter.web.profile;

import com.datingtoday.application.profile.own.ListLabels;
import com.datingtoday.domain.profile.Label;
import com.datingtoday.domain.profile.visibility.PersonSummary;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Presenter of profiles in lists. */
@Component
public final class PersonPresenter {

    private final ListLabels listLabels;
    private final ProfileMapping mapping;

    PersonPresenter(ListLabels listLabels, ProfileMapping mapping) {
        this.listLabels = listLabels;
        this.mapping = mapping;
    }

    /** Returns the responses in the same order; reads the catalogue of labels once. */
    public List<PersonResponse> toResponses(List<PersonSummary> people, boolean chinese) {
        var names = labelNames(chinese);
        return people.stream().map(person -> mapping.toResponse(person, names)).toList();
    }

    public PersonResponse toResponse(PersonSummary person, boolean chinese) {
        return mapping.toResponse(person, labelNames(chinese));
    }

    /** Returns the names of all labels by label id; one call serves a whole response. */
    Map<Integer, String> labelNames(boolean chinese) {
        return listLabels.list(new ListLabels.Query(chinese)).stream()
                .collect(Collectors.toMap(Label::id, Label::name));
    }
}
