package violations.com.datingtoday.application.chat;

/** Harmless. */
public interface AskShown {

    void ask();
}
