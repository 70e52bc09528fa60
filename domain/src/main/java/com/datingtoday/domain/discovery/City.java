package com.datingtoday.domain.discovery;

/**
 * A city that can be chosen by hand.
 *
 * @param code what stands for it on the wire, such as {@code shanghai}
 * @param name in the language that was asked for
 * @param center where its people are shown
 */
public record City(String code, String name, Coordinates center) {}
