package com.datingtoday.application.profile.own;

import com.datingtoday.domain.profile.UserLabels;
import com.datingtoday.domain.shared.UserId;
import java.util.List;

/** Somebody chooses his labels, instead of those he had. */
public interface UpdateMyLabels {

    /**
     * Replaces the labels.
     *
     * @throws com.datingtoday.domain.shared.DomainException with {@code UnknownLabel}, {@code DuplicateLabel} or {@code TooManyLabels}
     */
    UserLabels choose(Command command);

    /** Labels by number, at most 20; none takes all away. */
    record Command(UserId user, List<Integer> labels) {

        public Command {
            labels = List.copyOf(labels);
        }
    }
}
