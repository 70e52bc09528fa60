package violations.com.datingtoday.application.chat;

/** Harmless. */
public interface PortWithUnmarkedUseCase {

    void ask();
}
