package com.datingtoday.application.profile.port;

import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.profile.value.Relation;
import com.datingtoday.domain.shared.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;

/** In-memory source of profiles that records its requests. */
public final class FakeProfileSource {

    private final Map<UserId, Profile> stored = new ConcurrentHashMap<>();
    private final Map<List<UserId>, Relation> relations = new ConcurrentHashMap<>();
    private final List<Collection<UserId>> profileRequests = new CopyOnWriteArrayList<>();
    private final List<Collection<UserId>> relationRequests = new CopyOnWriteArrayList<>();

    /** Stores or replaces a profile. */
    public Profile put(Profile profile) {
        stored.put(profile.user(), profile);
        return profile;
    }

    /** Stores a relation from the viewer's side. */
    public void put(UserId viewer, UserId owner, Relation relation) {
        relations.put(List.of(viewer, owner), relation);
        relations.put(List.of(owner, viewer), relation.reversed());
    }

    /** Returns the loader for a viewer. */
    public ProfileCache.Loader loaderFor(UserId viewer) {
        return new ProfileCache.Loader(
                users -> {
                    profileRequests.add(List.copyOf(users));
                    return users.stream()
                            .filter(stored::containsKey)
                            .collect(Collectors.toMap(Function.identity(), stored::get));
                },
                owners -> {
                    relationRequests.add(List.copyOf(owners));
                    return owners.stream()
                            .collect(Collectors.toMap(
                                    Function.identity(),
                                    owner -> relations.getOrDefault(List.of(viewer, owner), Relation.NONE)));
                });
    }

    /** Returns the requested users of each load of profiles. */
    public List<Collection<UserId>> profileRequests() {
        return List.copyOf(profileRequests);
    }

    /** Returns the requested owners of each load of relations. */
    public List<Collection<UserId>> relationRequests() {
        return List.copyOf(relationRequests);
    }
}
