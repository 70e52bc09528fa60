package com.datingtoday.adapter.providers.vip.sandbox;

import com.datingtoday.application.vip.port.PaymentGateway;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The sandbox, or none; it ends with the application.
 *
 * @param sandbox null if it is off, as it is in production
 */
public record SandboxHolder(@Nullable SandboxEnvironment sandbox) implements AutoCloseable {

    public Optional<PaymentGateway> gateway() {
        return Optional.ofNullable(sandbox).map(SandboxEnvironment::gateway);
    }

    @Override
    public void close() {
        if (sandbox != null) {
            sandbox.close();
        }
    }
}
