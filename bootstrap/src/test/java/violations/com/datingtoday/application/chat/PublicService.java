package violations.com.datingtoday.application.chat;

import com.datingtoday.application.shared.ApplicationService;

/** Follows all rules: services may be public, and the limit of components is for data only. */
@ApplicationService
public record PublicService(int a, int b, int c, int d, int e, int f, int g, int h, int i) {}
