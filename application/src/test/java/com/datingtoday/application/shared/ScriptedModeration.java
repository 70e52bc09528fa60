package com.datingtoday.application.shared;

import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Judges as a test says: texts by the words in them, pictures by their field; whatever nobody spoke of is visible. */
public final class ScriptedModeration implements Moderation {

    private final Map<String, Verdict> words = new ConcurrentHashMap<>();
    private final Map<String, Verdict> pictures = new ConcurrentHashMap<>();
    private final List<String> cases = new CopyOnWriteArrayList<>();
    private volatile boolean isAway;

    /** From now on, texts with that word get that verdict. */
    public ScriptedModeration word(String word, Verdict verdict) {
        words.put(word, verdict);
        return this;
    }

    /** From now on, pictures of that field get that verdict. */
    public ScriptedModeration picture(String field, Verdict verdict) {
        pictures.put(field, verdict);
        return this;
    }

    /** From now on, nobody answers, or somebody does again. */
    public void away(boolean away) {
        isAway = away;
    }

    /** The ids of all cases that were brought, in order. */
    public List<String> cases() {
        return List.copyOf(cases);
    }

    @Override
    public Verdict moderate(String caseId, Content content) {
        cases.add(caseId);
        if (isAway) {
            throw new DependencyUnavailableException(Dependency.MODERATION, null);
        }
        return switch (content) {
            case Content.Text text ->
                words.entrySet().stream()
                        .filter(entry -> text.text().contains(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(Verdict.VISIBLE);
            case Content.Picture picture -> pictures.getOrDefault(picture.field(), Verdict.VISIBLE);
        };
    }
}
