package violations.com.datingtoday.application.chat.message;

public interface PortWithPublicUseCase {

    void execute();
}
