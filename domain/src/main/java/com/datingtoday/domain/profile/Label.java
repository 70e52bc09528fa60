package com.datingtoday.domain.profile;

import com.datingtoday.domain.profile.value.Gender;

/**
 * Entry of the catalogue of interests and traits.
 *
 * @param name in the requested language
 * @param gender gender for which the label is offered; {@code UNKNOWN} for all
 * @param meaning name of the group, in the requested language
 */
public record Label(int id, String name, Gender gender, String meaning) {}
