package violations.com.datingtoday.application.chat.message;

public interface PortWithClassUseCase {

    void execute();
}
