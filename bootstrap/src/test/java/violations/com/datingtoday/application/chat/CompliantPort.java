package violations.com.datingtoday.application.chat;

/** Harmless. */
public interface CompliantPort {

    void ask(Query query);

    record Query() {}
}
