package violations.com.datingtoday.application.chat.message;

import com.datingtoday.bootstrap.architecture.Violates;

@Violates("a_driving_port_takes_nothing_or_its_own_command_or_query")
public interface PortWithForeignCommand {

    void execute(PortWithTwoParameters.Command command);
}
