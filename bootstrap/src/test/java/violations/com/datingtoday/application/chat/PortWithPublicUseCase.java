package violations.com.datingtoday.application.chat;

/** Harmless. */
public interface PortWithPublicUseCase {

    void ask();
}
