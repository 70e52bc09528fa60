package com.datingtoday.application.shared;

import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Moderation with configured verdicts: texts by their words, pictures by their field. All other content is visible. */
public final class ScriptedModeration implements Moderation {

    private final Map<String, Verdict> words = new ConcurrentHashMap<>();
    private final Map<String, Verdict> pictures = new ConcurrentHashMap<>();
    private final List<String> cases = new CopyOnWriteArrayList<>();
    private volatile boolean unavailable;

    /** Sets the verdict of texts with a word. */
    public ScriptedModeration word(String word, Verdict verdict) {
        words.put(word, verdict);
        return this;
    }

    /** Sets the verdict of pictures of a field. */
    public ScriptedModeration picture(String field, Verdict verdict) {
        pictures.put(field, verdict);
        return this;
    }

    /** Sets whether moderation is unavailable. */
    public void setUnavailable(boolean away) {
        unavailable = away;
    }

    /** Returns the ids of all moderated cases in order. */
    public List<String> cases() {
        return List.copyOf(cases);
    }

    @Override
    public Verdict moderate(String caseId, Content content) {
        cases.add(caseId);
        if (unavailable) {
            throw new DependencyUnavailableException(Dependency.MODERATION, null);
        }
        return switch (content) {
            case Content.Text text ->
                words.entrySet().stream()
                        .filter(entry -> text.text().value().contains(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(Verdict.VISIBLE);
            case Content.Picture picture -> pictures.getOrDefault(picture.field(), Verdict.VISIBLE);
        };
    }
}
