package com.datingtoday.application.profile.change;

import com.datingtoday.domain.shared.UserId;
import java.util.function.BooleanSupplier;

/** A younger feature changes how two stand to each other; everybody who remembers it is told. */
public interface AlterRelation {

    /** Makes the change in one transaction, and gives what it gave. */
    boolean alter(Command command);

    /**
     * A change between two.
     *
     * @param apart whether following ends too, both ways
     * @param change works on the database alone
     */
    record Command(UserId one, UserId other, boolean apart, BooleanSupplier change) {}
}
