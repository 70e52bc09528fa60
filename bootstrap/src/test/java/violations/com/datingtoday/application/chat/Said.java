package violations.com.datingtoday.application.chat;

/** Harmless: a sealed interface is a value and no port. */
public sealed interface Said {

    record Something() implements Said {}

    record Nothing() implements Said {}
}
