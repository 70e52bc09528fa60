package violations.com.datingtoday.adapter.web.auth;

import com.datingtoday.bootstrap.architecture.Violates;

@Violates("adapters_publish_only_types_used_elsewhere")
public final class PublicType {

    @Violates("adapters_publish_only_types_used_elsewhere")
    public static final class NestedType {}

    /** Follows all rules: the nested record is public, but its interface is not. */
    interface HiddenInterface {
        record NestedType() implements HiddenInterface {}
    }
}
