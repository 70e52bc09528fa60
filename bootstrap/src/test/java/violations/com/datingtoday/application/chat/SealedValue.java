package violations.com.datingtoday.application.chat;

/** Follows all rules: a sealed interface is a value and not a port. */
public sealed interface SealedValue {

    record FirstValue() implements SealedValue {}

    record SecondValue() implements SealedValue {}
}
