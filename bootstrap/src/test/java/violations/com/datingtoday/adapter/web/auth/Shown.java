package violations.com.datingtoday.adapter.web.auth;

import com.datingtoday.bootstrap.architecture.Offends;

@Offends("adapters_publish_only_what_is_used")
public final class Shown {

    @Offends("adapters_publish_only_what_is_used")
    public static final class Inside {}

    /** Harmless: what stands in an interface is public, but who sees the interface? */
    interface Hidden {
        record Inside() implements Hidden {}
    }
}
