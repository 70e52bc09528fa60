package violations.com.datingtoday.application.chat;

/** Harmless. */
public interface AskUnmarked {

    void ask();
}
