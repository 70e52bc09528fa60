package offence.com.datingtoday.application.chat;

/** Harmless. */
public interface AskAClass {

    void ask();
}
