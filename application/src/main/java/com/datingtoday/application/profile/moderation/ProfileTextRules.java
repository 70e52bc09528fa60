package com.datingtoday.application.profile.moderation;

import com.datingtoday.application.profile.ProfilePolicy;
import com.datingtoday.application.profile.port.AddressDetector;
import com.datingtoday.application.shared.ApplicationService;
import com.datingtoday.domain.profile.ProfileChange;
import com.datingtoday.domain.profile.value.AddressKind;
import com.datingtoday.domain.profile.value.Introduction;
import com.datingtoday.domain.profile.value.Nickname;
import com.datingtoday.domain.profile.value.ProfileError;
import com.datingtoday.domain.profile.value.ProfileError.UnacceptableNickname.Reason;
import com.datingtoday.domain.shared.DomainException;
import com.datingtoday.domain.shared.Sensitive;

/** Rules for the texts of a profile that need no moderation: no external addresses, and no names of the operator. */
@ApplicationService
public record ProfileTextRules(ProfilePolicy profilePolicy, AddressDetector addressDetector) {

    /**
     * Checks the text of a change; a change without a text is accepted.
     *
     * @throws DomainException with {@code UnacceptableNickname} or {@code ExternalAddress}
     */
    public void check(ProfileChange change) {
        switch (change) {
            case ProfileChange.SetNickname(var nickname) -> check(nickname);
            case ProfileChange.SetIntroduction(Introduction(var text)) ->
                addressDetector.find(new Sensitive<>(text)).ifPresent(kind -> {
                    throw new DomainException(new ProfileError.ExternalAddress("introduction", kind));
                });
            default -> {}
        }
    }

    private void check(Nickname nickname) {
        if (profilePolicy.reservedNames().contains(nickname)) {
            throw new DomainException(new ProfileError.UnacceptableNickname(Reason.RESERVED));
        }
        addressDetector.find(new Sensitive<>(nickname.value())).ifPresent(kind -> {
            throw new DomainException(new ProfileError.UnacceptableNickname(reason(kind)));
        });
    }

    private static Reason reason(AddressKind kind) {
        return switch (kind) {
            case PHONE -> Reason.PHONE;
            case LINK -> Reason.LINK;
        };
    }
}
