package violations.com.datingtoday.application.chat.message;

import com.datingtoday.bootstrap.architecture.Violates;

@Violates("a_driving_port_has_one_method")
public interface PortWithTwoMethods {

    void first();

    void second();
}
