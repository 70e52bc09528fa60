package violations.com.datingtoday.adapter.web.auth;

import com.datingtoday.bootstrap.architecture.Violates;

@Violates("adapters_publish_only_what_is_used")
public final class PublicType {

    @Violates("adapters_publish_only_what_is_used")
    public static final class NestedType {}

    /** Harmless: what stands in an interface is public, but who sees the interface? */
    interface HiddenInterface {
        record NestedType() implements HiddenInterface {}
    }
}
