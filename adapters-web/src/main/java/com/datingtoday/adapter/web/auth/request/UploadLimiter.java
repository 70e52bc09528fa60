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
 * Limits concurrent uploads in total and per user; rejects further ones with status 503. A permit is held until the
 * request ends, so it also bounds the used disk space.
 */
@Component
public final class UploadLimiter {

    private final Semaphore permits;
    private final Map<UserId, Integer> uploadsByUser = new ConcurrentHashMap<>();
    private final HttpSettings settings;

    UploadLimiter(HttpSettings settings) {
        this.permits = new Semaphore(settings.maxConcurrentUploads());
        this.settings = settings;
        MultipartUpload.deleteLeftovers();
    }

    final class UploadPermit implements AutoCloseable {

        private final UserId user;

        private UploadPermit(UserId user) {
            this.user = user;
        }

        @Override
        public void close() {
            uploadsByUser.computeIfPresent(user, (_, held) -> held == 1 ? null : held - 1);
            permits.release();
        }
    }

    public MultipartUpload receive(HttpServletRequest request, UserId user, long limit) {
        var uploadPermit = acquirePermit(user);
        try {
            return MultipartUpload.receive(request, limit, settings.uploadTimeout(), uploadPermit);
        } catch (RuntimeException failure) {
            uploadPermit.close();
            throw failure;
        }
    }

    private UploadPermit acquirePermit(UserId user) {
        if (!permits.tryAcquire()) {
            throw new DependencyUnavailableException(Dependency.CAPACITY, null);
        }
        if (uploadsByUser.merge(user, 1, Integer::sum) > settings.maxUploadsPerUser()) {
            new UploadPermit(user).close();
            throw new DependencyUnavailableException(Dependency.CAPACITY, null);
        }
        return new UploadPermit(user);
    }
}
