package com.datingtoday.application.discovery.search;

import com.datingtoday.application.discovery.port.Listings;
import com.datingtoday.application.discovery.search.SearchPeople.By;
import com.datingtoday.domain.shared.InputError;
import com.datingtoday.domain.shared.DomainException;
import java.time.Instant;

/** How far a search was read. */
sealed interface SearchPosition {

    /**
     * In the order of names.
     *
     * @param passed how many people the search went through
     */
    record Name(Listings.Named after, int passed) implements SearchPosition {

        @Override
        public String write() {
            return "name " + after.user() + " " + passed + " " + after.nickname();
        }
    }

    /**
     * In the order of a scan.
     *
     * @param passed how many people the search went through
     */
    record Scan(Listings.Position after, int passed) implements SearchPosition {

        @Override
        public String write() {
            return "scan " + after.user() + " " + passed + " " + after.time().toEpochMilli();
        }
    }

    /** How many people the search went through. */
    int passed();

    String write();

    /** Refuses one that belongs to a search by something else. */
    static SearchPosition read(String text, By by) {
        var words = text.split(" ", 4);
        var user = Long.parseLong(words[1]);
        var passed = Integer.parseInt(words[2]);
        if (words[0].equals("name") && by instanceof By.Name) {
            return new Name(new Listings.Named(words[3], user), passed);
        }
        if (words[0].equals("scan") && by instanceof By.Traits) {
            var time = Instant.ofEpochMilli(Long.parseLong(words[3]));
            return new Scan(new Listings.Position(time, user), passed);
        }
        throw new DomainException(new InputError.Malformed("cursor"));
    }
}
