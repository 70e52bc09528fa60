package com.datingtoday.adapter.web.auth.request;

import com.datingtoday.adapter.web.shared.HttpSettings;
import com.datingtoday.application.shared.DependencyUnavailableException;
import com.datingtoday.application.shared.DependencyUnavailableException.Dependency;
import com.datingtoday.domain.shared.UserId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/**
 * Takes files, a few at a time and fewer of one user; one more is refused at once. A place is held until the request is
 * answered, so that places bound what stands on the disk, too.
 */
@Component
public final class UploadLimiter {

    private final Semaphore places;
    private final Map<UserId, Integer> users = new ConcurrentHashMap<>();
    private final HttpSettings settings;

    UploadLimiter(HttpSettings settings) {
        this.places = new Semaphore(settings.uploadsAtOnce());
        this.settings = settings;
        MultipartUpload.removeLeftovers();
    }

    /** A place that is given back when it is closed. */
    final class UploadPermit implements AutoCloseable {

        private final UserId user;

        private UploadPermit(UserId user) {
            this.user = user;
        }

        @Override
        public void close() {
            users.computeIfPresent(user, (_, held) -> held == 1 ? null : held - 1);
            places.release();
        }
    }

    /** Receives a file of at most {@code limit} bytes. */
    public MultipartUpload receive(HttpServletRequest request, UserId user, long limit) {
        var uploadPermit = acquirePermit(user);
        try {
            return MultipartUpload.receive(request, limit, settings.uploadTime(), uploadPermit);
        } catch (RuntimeException failure) {
            uploadPermit.close();
            throw failure;
        }
    }

    private UploadPermit acquirePermit(UserId user) {
        if (!places.tryAcquire()) {
            throw new DependencyUnavailableException(Dependency.CAPACITY, null);
        }
        if (users.merge(user, 1, Integer::sum) > settings.uploadsAUser()) {
            new UploadPermit(user).close();
            throw new DependencyUnavailableException(Dependency.CAPACITY, null);
        }
        return new UploadPermit(user);
    }
}
