package offence.com.datingtoday.application.chat;

import com.datingtoday.application.shared.Part;
import com.datingtoday.bootstrap.architecture.Offends;

@Part
@Offends("parts_of_use_cases_are_hidden_records")
final class ClassPart {}
