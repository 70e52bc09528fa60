package com.datingtoday.domain.profile;

import com.datingtoday.domain.profile.value.Gender;

/**
 * Something that a person can say of himself in a word.
 *
 * @param id its number
 * @param name in the language it was asked in
 * @param gender whom it suits; {@code UNKNOWN} for anybody
 * @param meaning the group it stands in, in the same language
 */
public record Label(int id, String name, Gender gender, String meaning) {}
