package violations.com.datingtoday.application.chat.message;

import com.datingtoday.bootstrap.architecture.Violates;

@Violates("a_driving_port_has_one_use_case_of_its_name")
public interface PortWithTwoUseCases {

    void execute();
}
