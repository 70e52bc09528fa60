package violations.com.datingtoday.application.chat;

import com.datingtoday.application.shared.ApplicationService;

/** Harmless: other packages of its feature may use it. */
@ApplicationService
public record PublicService(int a, int b, int c, int d, int e, int f, int g, int h, int i) {}
