package violations.com.datingtoday.adapter.web.auth;

import com.datingtoday.bootstrap.architecture.Violates;

@Violates("adapters_publish_only_what_is_used")
public final class Shown {

    @Violates("adapters_publish_only_what_is_used")
    public static final class Inside {}

    /** Harmless: what stands in an interface is public, but who sees the interface? */
    interface Hidden {
        record Inside() implements Hidden {}
    }
}
