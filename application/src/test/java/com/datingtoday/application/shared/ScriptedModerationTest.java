package com.datingtoday.application.shared;

import static com.datingtoday.application.shared.Moderation.Verdict.REFUSED;

class ScriptedModerationTest implements ModerationContract {

    private final Moderation moderation = new ScriptedModeration().word(BAD_WORD, REFUSED);

    @Override
    public Moderation moderation() {
        return moderation;
    }
}
