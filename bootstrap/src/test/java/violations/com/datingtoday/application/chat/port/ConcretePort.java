package violations.com.datingtoday.application.chat.port;

import com.datingtoday.bootstrap.architecture.Violates;

@Violates("driven_ports_are_interfaces")
public final class ConcretePort {}
