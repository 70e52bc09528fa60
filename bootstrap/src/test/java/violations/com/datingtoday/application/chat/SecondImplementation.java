package violations.com.datingtoday.application.chat;

/** Harmless; it is the port that must not have two. */
record SecondImplementation() implements PortWithTwoUseCases {

    @Override
    public void ask() {}
}
