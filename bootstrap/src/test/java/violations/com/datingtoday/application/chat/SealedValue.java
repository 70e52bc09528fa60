package violations.com.datingtoday.application.chat;

/** Harmless: a sealed interface is a value and no port. */
public sealed interface SealedValue {

    record FirstValue() implements SealedValue {}

    record SecondValue() implements SealedValue {}
}
