package com.datingtoday.application.discovery.nearby;

import com.datingtoday.application.discovery.port.NearbyIndex;
import com.datingtoday.application.discovery.port.NearbyIndex.Block;
import com.datingtoday.application.discovery.port.NearbyIndex.Entry;
import com.datingtoday.application.discovery.port.NearbyIndex.Spot;
import com.datingtoday.application.discovery.result.Viewer;
import com.datingtoday.application.profile.view.ViewPeople.PersonFilter;
import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.domain.discovery.Facts;
import com.datingtoday.domain.discovery.Stage;
import com.datingtoday.domain.discovery.Wishes;
import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.profile.visibility.PersonSummary;
import com.datingtoday.domain.shared.UserId;
import com.datingtoday.domain.shared.geo.Cell;
import com.datingtoday.domain.shared.geo.Grid;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list of who is near, leaf by leaf outward, and bounded: at most {@link #MOST_LEAVES} leaves and about {@link
 * #ENOUGH} people for a page, in one round trip, and what is promising of them looked at in another.
 */
@ApplicationService
public record NearbyReading(NearbyIndex index, Viewer viewer) {

    private static final int MOST_LEAVES = 25;
    private static final int ENOUGH = 1_000;
    private static final int MOST_SEEN = 100;

    /** So many people are looked at, also where more have come since the grid was made. */
    private static final int MOST_PEOPLE = 2_000;

    /** A list ends after so many leaves. */
    private static final int DEEPEST = 1_000;

    /** How many people a block should hold. */
    private static final int BLOCK = 500;

    private static final double HERE_KM = 50;

    /** What is wanted. */
    record Wanted(
            UserId viewer,
            Facts facts,
            Wishes wishes,
            double radiusKm,
            int limit,
            Grid grid,
            NearbyPosition from,
            Instant now) {}

    /** What was read; {@code next} is null at the end. */
    record Read(List<PersonSummary> people, @Nullable NearbyPosition next, Stage stage) {}

    /** A part of a leaf, up to {@code last} in the order; {@code leaf} counts from the nearest. */
    private record Portion(int leaf, Cell cell, int part, int of, long last) {

        private Portion upTo(long order) {
            return new Portion(leaf, cell, part, of, order);
        }
    }

    /** Somebody who may be shown, and where he stands. */
    private record Candidate(UserId user, Portion portion, long order) {}

    Read read(Wanted wanted) {
        var from = wanted.from();
        var most = Math.min(from.leaf() + MOST_LEAVES, DEEPEST);
        var leaves = leaves(wanted, most);
        var plan = plan(leaves, wanted);
        if (plan.isEmpty() || wanted.wishes().wanted(wanted.facts()).isEmpty()) {
            return new Read(List.of(), null, Stage.HERE);
        }
        var people = people(plan, wanted);
        var promising = candidates(people, wanted);
        var seen = see(promising, wanted);
        var last = last(promising, seen, wanted);
        var end = people.lastEntry().getKey();
        var next = last == null
                ? from.behind(end.leaf(), end.last())
                : from.at(last.portion().leaf(), last.order());
        var isEnd = next.leaf() >= leaves.size() && (leaves.size() < most || most == DEEPEST);
        var farthest = last == null ? end.cell() : last.portion().cell();
        return new Read(
                seen.subList(0, Math.min(wanted.limit(), seen.size())), isEnd ? null : next, stage(wanted, farthest));
    }

    /** The world comes last even if nobody was there when the grid was made: who came since may be. */
    private static List<Cell> leaves(Wanted wanted, int most) {
        var leaves = wanted.grid().nearest(wanted.from().from(), most, wanted.radiusKm());
        if (leaves.size() == most || leaves.contains(Cell.WORLD) || wanted.radiusKm() < Double.MAX_VALUE) {
            return leaves;
        }
        return Stream.concat(leaves.stream(), Stream.of(Cell.WORLD)).toList();
    }

    /** The last one looked at, if not everything planned was; null otherwise. */
    private static @Nullable Candidate last(List<Candidate> promising, List<PersonSummary> seen, Wanted wanted) {
        if (seen.size() > wanted.limit()) {
            var user = seen.get(wanted.limit() - 1).user();
            return promising.stream()
                    .filter(candidate -> candidate.user().equals(user))
                    .findFirst()
                    .orElseThrow();
        }
        return promising.size() == most(wanted) ? promising.getLast() : null;
    }

    private List<Portion> plan(List<Cell> leaves, Wanted wanted) {
        var plan = new ArrayList<Portion>();
        var from = wanted.from();
        var expected = 0;
        for (int leaf = from.leaf(); leaf < leaves.size() && expected < ENOUGH; leaf++) {
            var cell = leaves.get(leaf);
            var count = wanted.grid().count(cell);
            var of = parts(count);
            for (int part = leaf == from.leaf() ? from.part(of) : 0; part < of && expected < ENOUGH; part++) {
                plan.add(new Portion(leaf, cell, part, of, NearbyPosition.last(part, of)));
                expected += count / of + 1;
            }
        }
        return plan;
    }

    private static int parts(int count) {
        return count <= BLOCK ? 1 : Integer.highestOneBit(count / BLOCK) * 2;
    }

    /** Who stands in what was planned; if these are too many, less than that. */
    private SequencedMap<Portion, List<Entry>> people(List<Portion> plan, Wanted wanted) {
        var genders = wanted.wishes().wanted(wanted.facts());
        var blocks = new LinkedHashMap<Portion, List<Block>>();
        plan.forEach(portion -> blocks.put(portion, blocks(portion, genders, wanted)));
        var entries = index.read(blocks.values().stream().flatMap(List::stream).toList());
        var people = new LinkedHashMap<Portion, List<Entry>>();
        var room = MOST_PEOPLE;
        for (var each = blocks.entrySet().iterator(); each.hasNext() && room > 0; ) {
            var next = each.next();
            var portion = next.getKey();
            var behind = behind(portion, wanted);
            var standing = next.getValue().stream()
                    .flatMap(block -> entries.getOrDefault(block, List.of()).stream())
                    .filter(entry -> behind < 0 || wanted.from().order(entry.user()) > behind)
                    .toList();
            people.put(standing.size() <= room ? portion : portion.upTo(nth(room, standing, wanted)), standing);
            room -= standing.size();
        }
        return people;
    }

    private static long nth(int number, List<Entry> standing, Wanted wanted) {
        return standing.stream()
                .mapToLong(entry -> wanted.from().order(entry.user()))
                .sorted()
                .skip(number - 1L)
                .findFirst()
                .orElseThrow();
    }

    /** What of a portion was read before. */
    private static long behind(Portion portion, Wanted wanted) {
        return portion.leaf() == wanted.from().leaf() ? wanted.from().order() : -1;
    }

    /** In their order, some more than are wanted: not all of them may be seen. */
    private static List<Candidate> candidates(SequencedMap<Portion, List<Entry>> people, Wanted wanted) {
        return people.entrySet().stream()
                .flatMap(portion -> candidates(portion.getKey(), portion.getValue(), wanted))
                .limit(most(wanted))
                .toList();
    }

    private static int most(Wanted wanted) {
        return Math.min(MOST_SEEN, wanted.limit() + wanted.limit() / 2 + 10);
    }

    private static List<Block> blocks(Portion portion, Set<Gender> genders, Wanted wanted) {
        var number = wanted.from().block(portion.part(), portion.of());
        return genders.stream()
                .map(gender -> new Spot(wanted.grid().version(), portion.cell(), gender))
                .map(spot -> new Block(spot, number, portion.of()))
                .toList();
    }

    private static Stream<Candidate> candidates(Portion portion, List<Entry> standing, Wanted wanted) {
        var from = wanted.from();
        return standing.stream()
                .filter(entry -> entry.isThere(from.begun()) && !entry.user().equals(wanted.viewer()))
                .filter(entry -> wanted.wishes().match(wanted.facts(), entry.facts(), wanted.now()))
                .map(entry -> new Candidate(entry.user(), portion, from.order(entry.user())))
                .filter(candidate -> candidate.order() <= portion.last())
                .sorted(Comparator.comparingLong(Candidate::order));
    }

    /** The last word has what people are now, and where they stood when the list was begun. */
    private List<PersonSummary> see(List<Candidate> promising, Wanted wanted) {
        Map<UserId, Cell> leaves = new LinkedHashMap<>();
        promising.forEach(
                candidate -> leaves.put(candidate.user(), candidate.portion().cell()));
        var fits = Viewer.wish(wanted.wishes(), wanted.now());
        PersonFilter personFilter = (looking, owner, lastActive) -> fits.matches(looking, owner, lastActive)
                && stood(owner, wanted)
                        .filter(leaf -> leaf.equals(leaves.get(owner.user())))
                        .isPresent();
        return viewer.see(wanted.viewer(), List.copyOf(leaves.keySet()), personFilter);
    }

    private static Optional<Cell> stood(Profile owner, Wanted wanted) {
        return owner.info().privacy().hideDistance()
                ? Optional.empty()
                : owner.publishedLocation().cellAt(wanted.from().begun()).map(wanted.grid()::leaf);
    }

    private static Stage stage(Wanted wanted, Cell farthest) {
        if (farthest.equals(Cell.WORLD)) {
            return Stage.WORLD;
        }
        return wanted.grid().distanceKm(wanted.from().from(), farthest) <= HERE_KM ? Stage.HERE : Stage.WIDER;
    }
}
