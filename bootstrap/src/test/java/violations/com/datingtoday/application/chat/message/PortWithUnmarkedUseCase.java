package violations.com.datingtoday.application.chat.message;

public interface PortWithUnmarkedUseCase {

    void execute();
}
