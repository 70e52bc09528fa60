package offence.com.datingtoday.bootstrap;

import com.datingtoday.application.shared.Part;
import com.datingtoday.bootstrap.architecture.Offends;

@Part
@Offends("parts_of_use_cases_are_hidden_records")
record StrayPart() {}
