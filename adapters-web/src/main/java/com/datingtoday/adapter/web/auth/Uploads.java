package com.datingtoday.adapter.web.auth;

import com.datingtoday.adapter.web.shared.RequestError;
import com.datingtoday.adapter.web.shared.WebSettings;
import com.datingtoday.application.shared.Unavailable;
import com.datingtoday.application.shared.Unavailable.Dependency;
import com.datingtoday.domain.shared.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/** Receives files, a few at a time; one more is refused at once. */
@Component
final class Uploads {

    private final Semaphore places;
    private final WebSettings settings;

    Uploads(WebSettings settings) {
        this.places = new Semaphore(settings.uploadsAtOnce());
        this.settings = settings;
    }

    /** Receives the file of a call that takes one. */
    Upload receive(HttpServletRequest request) {
        var limit = RouteRules.uploadLimit(request).orElseThrow(() -> new Refused(new RequestError.UnsupportedBody()));
        if (!places.tryAcquire()) {
            throw new Unavailable(Dependency.CAPACITY, null);
        }
        try {
            return Upload.receive(request, limit, settings.uploadTime());
        } finally {
            places.release();
        }
    }
}
