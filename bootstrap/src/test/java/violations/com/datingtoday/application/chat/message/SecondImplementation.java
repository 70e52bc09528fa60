package violations.com.datingtoday.application.chat.message;

/** Follows all rules: the violation is reported for the port. */
record SecondImplementation() implements PortWithTwoUseCases {

    @Override
    public void execute() {}
}
