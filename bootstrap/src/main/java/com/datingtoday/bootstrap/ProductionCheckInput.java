package com.datingtoday.bootstrap;

import com.datingtoday.domain.shared.Sensitive;
import java.net.URI;
import java.util.List;

/**
 * Settings that the production check reads.
 *
 * @param smsSender name of the SMS sender
 * @param secrets all configured keys in their textual form
 * @param publicAddresses addresses that clients use
 * @param localFileStorage true if files are stored in a local folder
 * @param picturesUnmoderated true if moderation does not check pictures
 * @param sandboxPaymentsEnabled true if the payment sandbox is enabled
 */
public record ProductionCheckInput(
        String smsSender,
        Sensitive<List<String>> secrets,
        List<URI> publicAddresses,
        boolean localFileStorage,
        boolean picturesUnmoderated,
        boolean sandboxPaymentsEnabled) {}
