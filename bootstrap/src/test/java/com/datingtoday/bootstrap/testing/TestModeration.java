package com.datingtoday.bootstrap.testing;

import com.datingtoday.application.shared.Moderation;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Moderation by the word list of development, and by a reviewer that delays its verdict if a test requests it. */
@TestConfiguration(proxyBeanMethods = false)
public class TestModeration {

    /** Texts that contain this word get the verdict {@link #TEXTS}. */
    public static final String SLOW = "slow-judge";

    /** Verdict of texts with {@link #SLOW}. */
    public static final AtomicReference<Moderation.Verdict> TEXTS = new AtomicReference<>(Moderation.Verdict.PENDING);

    /** Verdict of pictures. */
    public static final AtomicReference<Moderation.Verdict> PICTURES =
            new AtomicReference<>(Moderation.Verdict.VISIBLE);

    @Bean
    @Primary
    Moderation patientModeration(Moderation words) {
        return (caseId, content) -> switch (content) {
            case Moderation.Content.Text text when text.text().value().contains(SLOW) -> TEXTS.get();
            case Moderation.Content.Text text -> words.moderate(caseId, text);
            case Moderation.Content.Picture _ -> PICTURES.get();
        };
    }
}
