package com.datingtoday.bootstrap;

import java.net.URI;
import java.util.List;

/**
 * What decides whether a configuration is fit for production.
 *
 * @param smsSender which sender is chosen
 * @param secrets every key in the configuration, as written
 * @param publicAddresses under which clients reach the service
 * @param localFileStorage whether files are kept in a folder
 * @param picturesUnmoderated whether every picture passes moderation
 * @param sandboxPaymentsEnabled whether the sandbox sells for no money
 */
public record ProductionCheckInput(
        String smsSender,
        List<String> secrets,
        List<URI> publicAddresses,
        boolean localFileStorage,
        boolean picturesUnmoderated,
        boolean sandboxPaymentsEnabled) {

    /** Never the secrets. */
    @Override
    public String toString() {
        return "ProductionCheckInput[" + smsSender + ", " + publicAddresses + "]";
    }
}
