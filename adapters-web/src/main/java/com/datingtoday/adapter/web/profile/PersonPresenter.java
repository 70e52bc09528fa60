package com.datingtoday.adapter.web.profile;

import com.datingtoday.application.profile.own.ListLabels;
import com.datingtoday.domain.profile.Label;
import com.datingtoday.domain.profile.visibility.PersonSummary;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Presenter of profiles in lists. */
@Component
public final class PersonPresenter {

    private final ListLabels listLabels;
    private final PhotoPresenter photos;
    private final ProfileMapping mapping;

    PersonPresenter(ListLabels listLabels, PhotoPresenter photos, ProfileMapping mapping) {
        this.listLabels = listLabels;
        this.photos = photos;
        this.mapping = mapping;
    }

    /** Returns the responses in the same order; reads the catalogue of labels once. */
    public List<PersonResponse> toResponses(List<PersonSummary> people, boolean chinese) {
        var context = context(chinese);
        return people.stream()
                .map(person -> mapping.toResponse(person, context))
                .toList();
    }

    public PersonResponse toResponse(PersonSummary person, boolean chinese) {
        return mapping.toResponse(person, context(chinese));
    }

    /** Returns the context of one response; reads the catalogue of labels. */
    ProfileContext context(boolean chinese) {
        var labelNames = listLabels.list(new ListLabels.Query(chinese)).stream()
                .collect(Collectors.toMap(Label::id, Label::name));
        return new ProfileContext(labelNames, photos);
    }
}
