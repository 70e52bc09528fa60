package com.datingtoday.application.profile;

import com.datingtoday.domain.profile.value.ReservedNames;

/**
 * Rules for profiles.
 *
 * @param reservedNames names that only the operator may use
 */
public record ProfilePolicy(ReservedNames reservedNames) {}
