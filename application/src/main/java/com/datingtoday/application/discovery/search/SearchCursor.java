package com.datingtoday.application.discovery.search;

import com.datingtoday.application.discovery.port.Listings;
import com.datingtoday.application.discovery.search.SearchPeople.SearchMode;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.InputError;
import java.time.Instant;

/** Cursor of a search. */
sealed interface SearchCursor {

    /**
     * Cursor of a search by nickname, sorted by nickname.
     *
     * @param scanned number of listings that the search has read
     */
    record ByNickname(Listings.NameCursor after, int scanned) implements SearchCursor {

        @Override
        public String encode() {
            return "name " + after.user() + " " + scanned + " " + after.nickname();
        }
    }

    /**
     * Cursor of a search by criteria.
     *
     * @param scanned number of listings that the search has read
     */
    record ByScan(Listings.Cursor after, int scanned) implements SearchCursor {

        @Override
        public String encode() {
            return "scan " + after.user() + " " + scanned + " " + after.time().toEpochMilli();
        }
    }

    /** Returns the number of listings that the search has read. */
    int scanned();

    String encode();

    /**
     * Decodes a cursor.
     *
     * @throws DomainException with {@code Malformed} if the cursor belongs to another search mode
     */
    static SearchCursor decode(String text, SearchMode searchMode) {
        var fields = text.split(" ", 4);
        var user = Long.parseLong(fields[1]);
        var scanned = Integer.parseInt(fields[2]);
        if (fields[0].equals("name") && searchMode instanceof SearchMode.ByNickname) {
            return new ByNickname(new Listings.NameCursor(fields[3], user), scanned);
        }
        if (fields[0].equals("scan") && searchMode instanceof SearchMode.ByCriteria) {
            var time = Instant.ofEpochMilli(Long.parseLong(fields[3]));
            return new ByScan(new Listings.Cursor(time, user), scanned);
        }
        throw new DomainException(new InputError.Malformed("cursor"));
    }
}
