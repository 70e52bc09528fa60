package violations.com.datingtoday.application.chat.message;

public interface CompliantPort {

    void execute(Query query);

    record Query() {}
}
