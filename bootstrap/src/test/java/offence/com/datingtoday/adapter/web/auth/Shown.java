package offence.com.datingtoday.adapter.web.auth;

import com.datingtoday.bootstrap.architecture.Offends;

@Offends("adapters_show_their_configuration_alone")
public final class Shown {}
