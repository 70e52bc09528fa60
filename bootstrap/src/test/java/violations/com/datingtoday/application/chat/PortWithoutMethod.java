package violations.com.datingtoday.application.chat;

import com.datingtoday.bootstrap.architecture.Violates;

@Violates("a_driving_port_is_one_question_or_one_command")
public interface PortWithoutMethod {}
