package violations.com.datingtoday.application.chat;

/** Harmless. */
public interface AskAClass {

    void ask();
}
