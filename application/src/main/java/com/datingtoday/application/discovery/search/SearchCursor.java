package com.datingtoday.application.discovery.search;

import com.datingtoday.application.discovery.port.Listings;
import com.datingtoday.application.discovery.search.SearchPeople.SearchMode;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import java.time.Instant;

/** How far a search was read. */
sealed interface SearchCursor {

    /**
     * In the order of names.
     *
     * @param passed how many people the search went through
     */
    record ByNickname(Listings.NameCursor after, int scanned) implements SearchCursor {

        @Override
        public String encode() {
            return "name " + after.user() + " " + scanned + " " + after.nickname();
        }
    }

    /**
     * In the order of a scan.
     *
     * @param passed how many people the search went through
     */
    record ByScan(Listings.Cursor after, int scanned) implements SearchCursor {

        @Override
        public String encode() {
            return "scan " + after.user() + " " + scanned + " " + after.time().toEpochMilli();
        }
    }

    /** How many people the search went through. */
    int scanned();

    String encode();

    /** Refuses one that belongs to a search by something else. */
    static SearchCursor decode(String text, SearchMode searchMode) {
        var words = text.split(" ", 4);
        var user = Long.parseLong(words[1]);
        var passed = Integer.parseInt(words[2]);
        if (words[0].equals("name") && searchMode instanceof SearchMode.ByNickname) {
            return new ByNickname(new Listings.NameCursor(words[3], user), passed);
        }
        if (words[0].equals("scan") && searchMode instanceof SearchMode.ByCriteria) {
            var time = Instant.ofEpochMilli(Long.parseLong(words[3]));
            return new ByScan(new Listings.Cursor(time, user), passed);
        }
        throw new DomainException(new InputError.Malformed("cursor"));
    }
}
