package violations.com.datingtoday.application.chat;

/** Harmless. */
public interface PortWithClassUseCase {

    void ask();
}
