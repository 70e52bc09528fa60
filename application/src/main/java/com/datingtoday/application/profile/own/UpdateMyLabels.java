package com.datingtoday.application.profile.own;

import com.datingtoday.domain.profile.UserLabels;
import com.datingtoday.domain.shared.UserId;
import java.util.List;

public interface UpdateMyLabels {

    /**
     * Replaces the user's labels.
     *
     * @throws com.datingtoday.domain.shared.DomainException with {@code UnknownLabel}, {@code DuplicateLabel} or
     *     {@code TooManyLabels}
     */
    UserLabels update(Command command);

    /**
     * New selection.
     *
     * @param labels at most 20 label ids; empty for none
     */
    record Command(UserId user, List<Integer> labels) {

        public Command {
            labels = List.copyOf(labels);
        }
    }
}
