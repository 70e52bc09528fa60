package violations.com.datingtoday.application.chat;

import com.datingtoday.bootstrap.architecture.Violates;

@Violates("a_driving_port_takes_its_own_command_or_query")
public interface PortWithTwoParameters {

    void ask(Command command, Command another);

    record Command() {}
}
