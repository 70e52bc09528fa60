package violations.com.datingtoday.application.chat;

/** Harmless. */
public interface AskRight {

    void ask(Query query);

    record Query() {}
}
