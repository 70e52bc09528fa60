package com.datingtoday.application.profile.port;

import com.datingtoday.domain.profile.value.AddressKind;
import com.datingtoday.domain.shared.Sensitive;
import java.util.Optional;

/** Detector of external addresses in texts, also of addresses in look-alike characters or number words. */
public interface AddressDetector {

    /** Returns the kind of an external address in the text; empty if there is none. */
    Optional<AddressKind> find(Sensitive<String> text);
}
