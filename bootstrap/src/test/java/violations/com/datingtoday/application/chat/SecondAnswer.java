package violations.com.datingtoday.application.chat;

/** Harmless; it is the port that must not have two. */
record SecondAnswer() implements AskTwoOfThem {

    @Override
    public void ask() {}
}
