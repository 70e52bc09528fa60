package com.datingtoday.application.profile.view;

import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.profile.visibility.PersonSummary;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import java.util.List;

@UseCase
record ViewUsersUseCase(ProfileVisibilityService profileVisibilityService) implements ViewUsers {

    @Override
    public List<PersonSummary> view(Query query) {
        var users = query.users().stream().distinct().toList();
        if (users.size() > MAX_USERS) {
            throw new DomainException(new InputError.Malformed("user_ids"));
        }
        return profileVisibilityService.viewPeople(query.viewer(), users).stream()
                .filter(person -> person.details().isPresent())
                .toList();
    }
}
